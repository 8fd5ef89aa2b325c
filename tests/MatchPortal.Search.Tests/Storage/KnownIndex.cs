using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>An index whose answers are known, so that it is seen whether its spoiled files are noticed.</summary>
/// <param name="open">Opens it in a folder.</param>
internal sealed class KnownIndex(Func<string, ISearchIndex> open)
{
    /// <summary>In order; the lock, which holds nothing, is none of them.</summary>
    public static List<string> Files(string folder) => [.. Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != "write.lock").Order()];

    /// <summary>Whether it asks for a rebuild. Else it must answer as it was built.</summary>
    /// <param name="folder">Where it lies.</param>
    /// <param name="expected">What it answered then.</param>
    public bool IsNoticed(string folder, string expected)
    {
        try
        {
            using var index = open(folder);
            Assert.Equal(expected, Answers(index));
            return false;
        }
        catch (IndexRebuildException)
        {
            return true;
        }
    }

    /// <summary>Thirteen batches, statistics, one compaction.</summary>
    /// <returns>What it answers.</returns>
    public string Build(string folder)
    {
        using var index = open(folder);
        for (var sequence = 1; sequence <= 12; sequence++)
        {
            index.Apply(CrashChild.Batch(sequence));
        }

        using (var snapshot = index.Snapshot())
        {
            index.UseStatistics(snapshot.MeasureStatistics("measured"));
        }

        index.Compact();
        index.Apply(CrashChild.Batch(13));
        index.Commit();
        return Answers(index);
    }

    private static string Answers(ISearchIndex index)
    {
        using var snapshot = index.Snapshot();
        var searches = Enumerable.Range(0, 40).Select(word => snapshot.Search(new(new TermQuery("text", $"w{word}"), 100)));
        return string.Join('\n', searches.SelectMany(result => result.Hits)) + snapshot.Search(new(new AllQuery(), 1)).Total + string.Join(' ', snapshot.Terms("text"));
    }
}
