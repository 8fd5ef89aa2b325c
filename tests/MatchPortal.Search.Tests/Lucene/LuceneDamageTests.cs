using MatchPortal.Search.Lucene;
using MatchPortal.Search.Port;
using MatchPortal.Search.Tests.Storage;

namespace MatchPortal.Search.Tests.Lucene;

/// <summary>Files that somebody or something spoiled: the open says so, or the answers are as before; never others.</summary>
public sealed class LuceneDamageTests
{
    private static readonly KnownIndex Known = new(Open);

    private static readonly Dictionary<string, string> Stamps = new() { ["source"] = "a" };

    [Fact]
    public void Open_WithAnyByteFlipped_SaysSoOrAnswersAsBefore() => Spoil(12, (bytes, chance) =>
    {
        bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        return bytes;
    });

    [Fact]
    public void Open_WithAnyFileCutShort_SaysSoOrAnswersAsBefore() => Spoil(6, (bytes, chance) => bytes[..chance.Next(bytes.Length)]);

    [Fact]
    public void Open_WithAnyFileGrown_SaysSoOrAnswersAsBefore() => Spoil(2, (bytes, chance) => [.. bytes, .. new byte[chance.Next(1, 100)]]);

    [Fact]
    public void Open_WithAnyFileGone_SaysSo()
    {
        using var folder = new TempFolder();
        Known.Build(folder.Path);

        // Lucene writes segments.gen as a hint only, and reads the list of files without it.
        foreach (var file in KnownIndex.Files(folder.Path).Where(file => Path.GetFileName(file) != "segments.gen"))
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);

            Assert.Throws<IndexRebuildException>(() => Open(folder.Path));
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void Create_OverADamagedIndex_StartsAnew()
    {
        using var folder = new TempFolder();
        Known.Build(folder.Path);
        KnownIndex.Files(folder.Path).ForEach(file => File.WriteAllText(file, "nonsense"));

        Assert.Throws<IndexRebuildException>(() => Open(folder.Path));
        using (var index = new LuceneEngine().Create(folder.Path, CrashChild.Schema, Stamps))
        {
            Assert.Equal(0, index.Sequence);
            index.Apply(CrashChild.Batch(1));
            index.Commit();
        }

        using var again = Open(folder.Path);
        Assert.Equal(1, again.Sequence);
    }

    [Fact]
    public void Open_OfTheOtherEnginesFolder_AsksForARebuild()
    {
        using var folder = new TempFolder();
        new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, Stamps).Dispose();

        Assert.Throws<IndexRebuildException>(() => Open(folder.Path));
        new LuceneEngine().Create(folder.Path, CrashChild.Schema, Stamps).Dispose();
        Assert.Throws<IndexRebuildException>(() => new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, Stamps));
    }

    [Fact]
    public void Commit_AfterCompact_LeavesNoDeletedDocumentInAnyFile()
    {
        using var folder = new TempFolder();
        using var index = Open(folder.Path);
        index.Apply(new(1, [Put(1, "forsvundet"), Put(2, "blevet")]));
        index.Commit();
        Assert.Contains(KnownIndex.Files(folder.Path), HoldsTheWord);

        index.Apply(new(2, [IndexChange.Delete(Id(1))]));
        index.Compact();
        index.Commit();

        Assert.DoesNotContain(KnownIndex.Files(folder.Path), HoldsTheWord);
    }

    private static bool HoldsTheWord(string file) => File.ReadAllBytes(file).AsSpan().IndexOf("forsvundet"u8) >= 0;

    private static IndexChange Put(int number, string word) => IndexChange.Put(new SearchDocument(Id(number)).Text("text", [new(word, 0)]));

    private static Guid Id(int number) => new(number, 1, 2, new byte[8]);

    private static void Spoil(int times, Func<byte[], Random, byte[]> spoil)
    {
        using var folder = new TempFolder();
        using var spoiled = new TempFolder();
        var expected = Known.Build(folder.Path);
        var chance = new Random(99);
        var (noticed, tried) = (0, 0);
        foreach (var file in KnownIndex.Files(folder.Path))
        {
            for (var i = 0; i < times; i++, tried++)
            {
                CopyAll(folder.Path, spoiled.Path);
                File.WriteAllBytes(Path.Combine(spoiled.Path, Path.GetFileName(file)), spoil(File.ReadAllBytes(file), chance));
                noticed += Known.IsNoticed(spoiled.Path, expected) ? 1 : 0;
            }
        }

        Assert.False(Known.IsNoticed(folder.Path, expected), "The untouched files are not taken.");
        Assert.True(noticed > tried * 3 / 4, $"Damage was noticed {noticed} times of {tried} only.");
    }

    private static void CopyAll(string from, string to)
    {
        KnownIndex.Files(to).ForEach(File.Delete);
        KnownIndex.Files(from).ForEach(file => File.Copy(file, Path.Combine(to, Path.GetFileName(file))));
    }

    private static ISearchIndex Open(string folder) => new LuceneEngine().Open(folder, CrashChild.Schema, Stamps);
}
