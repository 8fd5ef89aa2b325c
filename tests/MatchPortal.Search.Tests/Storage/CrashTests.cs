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

    public static TheoryData<string> Engines => [.. TestEngines.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Open_AfterTheProcessWasKilled_FindsEveryCommitWhole(string engine)
    {
        using var folder = new TempFolder();
        var random = new Random(4711);
        long before = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var committed = Math.Max(before, await RunAndKill(engine, folder.Path, random.Next(30)));
            using var index = Open(engine, folder.Path);

            Assert.True(index.Sequence >= committed, $"Kill {kill}: {committed} was committed, {index.Sequence} was found.");
            AssertWhole(index);
            before = index.Sequence;
        }

        Assert.True(before > Kills, $"Only {before} batches were committed in {Kills} runs.");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Open_WhileAnotherProcessHasIt_SaysSo(string engine)
    {
        using var folder = new TempFolder();
        using var child = Start(engine, folder.Path);
        await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        try
        {
            Assert.Throws<IndexLockedException>(() => Open(engine, folder.Path));
            Assert.Throws<IndexLockedException>(() => TestEngines.Named(engine).Create(folder.Path, CrashChild.Schema, new Dictionary<string, string>()));
        }
        finally
        {
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var mine = Open(engine, folder.Path);
        Assert.True(mine.Sequence >= 3, $"Only {mine.Sequence} was found.");
    }

    private static ISearchIndex Open(string engine, string folder) => TestEngines.Named(engine).Open(folder, CrashChild.Schema, new Dictionary<string, string>());

    private static Process Start(string engine, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        }

        start.ArgumentList.Add(CrashChild.Command);
        start.ArgumentList.Add(engine);
        start.ArgumentList.Add(folder);
        return Process.Start(start)!;
    }

    private static async Task<long> RunAndKill(string engine, string folder, int commits)
    {
        using var child = Start(engine, folder);
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
