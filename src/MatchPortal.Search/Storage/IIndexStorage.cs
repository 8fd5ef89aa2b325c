namespace MatchPortal.Search.Storage;

/// <summary>
/// The folder of one index, as few operations as a safe commit needs. Guarantees: nothing about what survives a crash, except what was synced: a file's bytes by
/// <see cref="Sync"/>, the names in the folder (new, renamed, deleted) by <see cref="SyncFolder"/>.
/// </summary>
internal interface IIndexStorage : IDisposable
{
    /// <summary>The names of all files.</summary>
    IReadOnlyList<string> List();

    /// <summary>A whole file.</summary>
    /// <exception cref="IOException">No such file, or it cannot be read.</exception>
    byte[] Read(string name);

    /// <summary>Writes a file anew.</summary>
    void Write(string name, IReadOnlyList<ReadOnlyMemory<byte>> pieces);

    /// <summary>Makes a file's bytes durable.</summary>
    void Sync(string name);

    /// <summary>Gives a file another name, in place of the file that had it.</summary>
    void Rename(string from, string to);

    /// <summary>Makes the folder's names durable.</summary>
    void SyncFolder();

    /// <summary>Deletes a file.</summary>
    void Delete(string name);
}
