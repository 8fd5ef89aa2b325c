using System.Diagnostics;
using System.Globalization;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.Search.Tests.Oracle;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>A process is killed hard while it indexes and commits; SEARCH_TEST_KILLS says how often (200 and more by hand).</summary>
public sealed class CrashTests
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("SEARCH_TEST_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 20;

    [Fact]
    public async Task Open_AfterTheProcessWasKilled_FindsEveryCommitWhole()
    {
        using var folder = new TempFolder();
        var random = new Random(4711);
        long before = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var committed = Math.Max(before, await RunAndKill(folder.Path, random.Next(30)));
            using var index = new EmbeddedEngine().Open(folder.Path, CrashChild.Schema, new Dictionary<string, string>());

            Assert.True(index.Sequence >= committed, $"Kill {kill}: {committed} was committed, {index.Sequence} was found.");
            AssertWhole(index);
            before = index.Sequence;
        }

        Assert.True(before > Kills, $"Only {before} batches were committed in {Kills} runs.");
    }

    private static async Task<long> RunAndKill(string folder, int commits)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        }

        start.ArgumentList.Add(CrashChild.Command);
        start.ArgumentList.Add(folder);
        using var child = Process.Start(start)!;
        long committed = 0;
        for (var i = 0; i <= commits && await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line; i++)
        {
            committed = long.Parse(line, CultureInfo.InvariantCulture);
        }

        // Somewhere inside the next batches and commits.
        Thread.SpinWait(Random.Shared.Next(2_000_000));
        Assert.False(child.HasExited, "The child ended by itself.");
        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        return committed;
    }

    private static void AssertWhole(ISearchIndex index)
    {
        using var oracle = new OracleIndex(CrashChild.Schema);
        for (var sequence = 1L; sequence <= index.Sequence; sequence++)
        {
            oracle.Apply(CrashChild.Batch(sequence));
        }

        using var expected = oracle.Snapshot();
        using var found = index.Snapshot();
        foreach (var query in new Query[] { new AllQuery(), new TermQuery("text", "w7"), new PhraseQuery("text", ["w1", null, "w3"]) })
        {
            var request = new SearchRequest(query, 1000) { Order = new SearchOrder.ByColumn("count") };
            Assert.Equal(expected.Search(request).Hits, found.Search(request).Hits);
        }
    }
}
