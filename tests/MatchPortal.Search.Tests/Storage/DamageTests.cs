using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>Files that somebody or something spoiled: the open says so, or the answers are as before; never others.</summary>
public sealed class DamageTests
{
    private static readonly KnownIndex Known = new(Open);

    private static readonly Dictionary<string, string> Stamps = new() { ["source"] = "a" };

    [Fact]
    public void Open_WithAnyByteFlipped_SaysSoOrAnswersAsBefore() => Spoil(40, (bytes, chance) =>
    {
        bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        return bytes;
    });

    [Fact]
    public void Open_WithAnyFileCutShort_SaysSoOrAnswersAsBefore() => Spoil(20, (bytes, chance) => bytes[..chance.Next(bytes.Length)]);

    [Fact]
    public void Open_WithAnyFileGrown_SaysSoOrAnswersAsBefore() => Spoil(3, (bytes, chance) => [.. bytes, .. new byte[chance.Next(1, 100)]]);

    [Fact]
    public void Open_WithAnyFileGone_SaysSo()
    {
        using var folder = new TempFolder();
        Known.Build(folder.Path);
        foreach (var file in KnownIndex.Files(folder.Path))
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);

            Assert.Throws<IndexRebuildException>(() => Open(folder.Path));
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void Open_WithFilesOfAnotherCommit_SaysSo()
    {
        using var folder = new TempFolder();
        Known.Build(folder.Path);
        var segments = KnownIndex.Files(folder.Path).Where(file => Path.GetFileName(file).StartsWith("segment", StringComparison.Ordinal)).ToList();
        File.Copy(segments[0], segments[1], overwrite: true);

        Assert.Throws<IndexRebuildException>(() => Open(folder.Path));
    }

    [Fact]
    public void Create_OverADamagedIndex_StartsAnew()
    {
        using var folder = new TempFolder();
        Known.Build(folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, "manifest"), "nonsense");

        using (var index = new EmbeddedEngine().Create(folder.Path, CrashChild.Schema, Stamps))
        {
            Assert.Equal(0, index.Sequence);
            index.Apply(CrashChild.Batch(1));
            index.Commit();
        }

        using var again = Open(folder.Path);
        Assert.Equal(1, again.Sequence);
    }

    private static void Spoil(int times, Func<byte[], Random, byte[]> spoil)
    {
        using var folder = new TempFolder();
        var expected = Known.Build(folder.Path);
        var chance = new Random(99);
        var noticed = 0;
        foreach (var file in KnownIndex.Files(folder.Path))
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < times; i++)
            {
                File.WriteAllBytes(file, spoil([.. bytes], chance));
                noticed += Known.IsNoticed(folder.Path, expected) ? 1 : 0;
            }

            File.WriteAllBytes(file, bytes);
        }

        Assert.False(Known.IsNoticed(folder.Path, expected), "The files were put back, and are not taken.");
        Assert.True(noticed > times, $"Damage was noticed {noticed} times only.");
    }

    private static ISearchIndex Open(string folder) => new EmbeddedEngine().Open(folder, CrashChild.Schema, Stamps);
}
