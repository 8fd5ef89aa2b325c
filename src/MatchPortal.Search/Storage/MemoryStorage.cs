namespace MatchPortal.Search.Storage;

/// <summary>Files that live and die with their index: for what is made anew at every start.</summary>
internal sealed class MemoryStorage : IIndexStorage
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> List() => [.. _files.Keys];

    public byte[] Read(string name) => _files.TryGetValue(name, out var bytes) ? bytes : throw new FileNotFoundException(name);

    public void Write(string name, IReadOnlyList<ReadOnlyMemory<byte>> pieces) => _files[name] = [.. pieces.SelectMany(piece => piece.ToArray())];

    public void Sync(string name)
    {
        // Nothing survives the process, so nothing is made durable.
    }

    public void Rename(string from, string to)
    {
        _files[to] = Read(from);
        _files.Remove(from);
    }

    public void SyncFolder()
    {
        // As in Sync.
    }

    public void Delete(string name) => _files.Remove(name);

    public void Dispose() => _files.Clear();
}
