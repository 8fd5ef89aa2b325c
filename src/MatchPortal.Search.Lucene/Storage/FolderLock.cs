using Lucene.Net.Store;
using Lock = Lucene.Net.Store.Lock;

namespace MatchPortal.Search.Lucene.Storage;

/// <summary>A lock that another process meets too: a file opened for nobody else. It falls with its process, however that ends.</summary>
internal sealed class FolderLock(string path) : Lock
{
    private FileStream? _file;

    public override bool Obtain()
    {
        if (_file is not null)
        {
            return false;
        }

        try
        {
            _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException taken)
        {
            FailureReason = taken;
            return false;
        }
    }

    public override bool IsLocked()
    {
        if (_file is not null)
        {
            return true;
        }

        var isFree = Obtain();
        Dispose();
        return !isFree;
    }

    protected override void Dispose(bool disposing)
    {
        _file?.Dispose();
        _file = null;
    }
}
