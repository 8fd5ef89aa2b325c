using MatchPortal.Search.Port;

namespace MatchPortal.Search.Storage;

/// <summary>A folder on disk, locked for as long as this lives.</summary>
internal sealed class FolderStorage : IIndexStorage
{
    /// <summary>The lock: an open handle, not the file, so that nothing is left behind by a process that was killed.</summary>
    public const string LockName = "write.lock";

    private const int PieceLength = 1 << 24;

    private readonly string _folder;
    private readonly FileStream _lock;

    /// <exception cref="IndexLockedException">Somebody else has the folder.</exception>
    public FolderStorage(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        try
        {
            _lock = new FileStream(Place(LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new IndexLockedException($"The index in {_folder} is open in another process.", taken);
        }
    }

    public IReadOnlyList<string> List() => [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)).Where(name => name != LockName)];

    public byte[] Read(string name)
    {
        using var file = File.OpenHandle(Place(name));
        var length = RandomAccess.GetLength(file);
        var bytes = length <= Array.MaxLength ? GC.AllocateUninitializedArray<byte>((int)length) : throw new IOException($"The file {name} is {length} bytes long.");

        // Copying from the system's cache is what an open spends its time on, so all processors do it.
        try
        {
            FillAll(file, bytes);
        }
        catch (AggregateException failed)
        {
            throw new IOException($"The file {name} could not be read.", failed);
        }

        return bytes;
    }

    public void Write(string name, IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        using var file = File.OpenHandle(Place(name), FileMode.Create, FileAccess.Write);
        long offset = 0;
        foreach (var piece in pieces)
        {
            RandomAccess.Write(file, piece.Span, offset);
            offset += piece.Length;
        }
    }

    public void Sync(string name)
    {
        using var file = File.OpenHandle(Place(name), FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    public void Rename(string from, string to) => File.Move(Place(from), Place(to), overwrite: true);

    public void SyncFolder()
    {
        // Windows has no such call for folders, and keeps the order of renames in its own journal.
        if (!OperatingSystem.IsWindows())
        {
            FolderSync.Sync(_folder);
        }
    }

    public void Delete(string name) => File.Delete(Place(name));

    public void Dispose() => _lock.Dispose();

    private static void FillAll(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] bytes) => Parallel.For(
        0,
        (bytes.Length + PieceLength - 1) / PieceLength,
        piece => Fill(file, bytes.AsSpan(piece * PieceLength, Math.Min(PieceLength, bytes.Length - (piece * PieceLength))), (long)piece * PieceLength));

    private static void Fill(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> bytes, long offset)
    {
        for (var done = 0; done < bytes.Length;)
        {
            var read = RandomAccess.Read(file, bytes[done..], offset + done);
            done += read > 0 ? read : throw new EndOfStreamException("The file became shorter while it was read.");
        }
    }

    private string Place(string name) => Path.Combine(_folder, name);
}
