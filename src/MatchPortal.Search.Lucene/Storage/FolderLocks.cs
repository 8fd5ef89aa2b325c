using Lucene.Net.Store;
using Lock = Lucene.Net.Store.Lock;

namespace MatchPortal.Search.Lucene.Storage;

/// <summary>
/// The locks of a folder. Lucene.Net's own, <see cref="NativeFSLockFactory"/>, opens the file so that others may read it, which on Linux is a shared lock, and a second process gets it as well.
/// </summary>
internal sealed class FolderLocks(string folder) : LockFactory
{
    public override Lock MakeLock(string lockName) => new FolderLock(Path.Combine(folder, lockName));

    public override void ClearLock(string lockName)
    {
        // Nothing is left behind that would have to be cleared: the file without its process locks nobody out.
    }
}
