using System.Globalization;
using MatchPortal.Search.Port;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>The disk itself: what it is asked to do, it does.</summary>
public sealed class FolderStorageTests
{
    [Fact]
    public void Write_OfPieces_LaysThemOneAfterTheOtherInPlaceOfWhatWasThere()
    {
        using var folder = new TempFolder();
        using var storage = new FolderStorage(folder.Path);

        storage.Write("a", [new byte[100]]);
        storage.Write("a", [new byte[] { 1, 2 }, Array.Empty<byte>(), new byte[] { 3 }]);
        storage.Rename("a", "b");

        Assert.Equal(["b"], storage.List());
        Assert.Equal([1, 2, 3], storage.Read("b"));
    }

    [Fact]
    public void Sync_OfAFile_LeavesNoByteInMemoryOnly()
    {
        using var folder = new TempFolder();
        using var storage = new FolderStorage(folder.Path);
        Assert.SkipUnless(OperatingSystem.IsLinux() && UnwrittenOf(storage, folder.Path, sync: false) > 0, "This system does not count what was deleted before it reached the disk.");

        Assert.Equal(0, UnwrittenOf(storage, folder.Path, sync: true));
    }

    [Fact]
    public void SyncFolder_WhenItCannotBeDone_SaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows syncs no folders.");
        using var folder = new TempFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName;
        using var storage = new FolderStorage(inner);
        storage.SyncFolder();
        Directory.Delete(inner, recursive: true);

        Assert.Throws<IOException>(storage.SyncFolder);
        Assert.Contains("synced", Assert.Throws<IOException>(() => FolderSync.Sync("/dev/null")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhenAFileCannotBeRead_SaysWhich()
    {
        using var folder = new TempFolder();
        using (new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, new Dictionary<string, string>()))
        {
        }

        var manifest = Path.Combine(folder.Path, "manifest");
        File.Delete(manifest);
        Directory.CreateDirectory(manifest);

        var wrong = Assert.Throws<IndexRebuildException>(() => new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, new Dictionary<string, string>()));
        Assert.Contains("manifest", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhenAFileIsLargerThanAnyIndexFile_SaysWhich()
    {
        using var folder = new TempFolder();
        using (new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, new Dictionary<string, string>()))
        {
        }

        using (var manifest = new FileStream(Path.Combine(folder.Path, "manifest"), FileMode.Open))
        {
            manifest.SetLength(3L << 30);
        }

        var wrong = Assert.Throws<IndexRebuildException>(() => new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, new Dictionary<string, string>()));
        Assert.Contains("manifest", wrong.Message, StringComparison.Ordinal);
    }

    // The kernel counts, for each thread, bytes that were written to a file and thrown away before they reached the disk.
    // Some file systems write a file soon that was emptied first, so this one is made anew.
    private static long UnwrittenOf(FolderStorage storage, string folder, bool sync)
    {
        var before = ThrownAway();
        using (var file = File.OpenHandle(Path.Combine(folder, "file"), FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, new byte[1 << 20], 0);
        }

        if (sync)
        {
            storage.Sync("file");
        }

        storage.Delete("file");
        return ThrownAway() - before;
    }

    private static long ThrownAway()
    {
        const string counter = "cancelled_write_bytes: ";
        var line = File.ReadLines("/proc/thread-self/io").Single(line => line.StartsWith(counter, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(counter.Length), CultureInfo.InvariantCulture);
    }
}
