using MatchPortal.Core.Postings;
using MatchPortal.Core.Tests.Cli;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary><c>reindex</c> and <c>check</c>, with and without a running feed.</summary>
public sealed class IndexCommandTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Sample _sample = null!;
    private Posting _posting = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
        _posting = _sample.Published();
        await _sample.Save(_database, _posting);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Check_WithoutAnyIndex_SaysSoAndFails()
    {
        var run = await CommandRun.Of("check", "--data", _database.Folder.Root);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Opslag: Der er intet indeks endnu.", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_WithoutASite_BuildsThemAndCheckFindsThemEqual()
    {
        var reindex = await CommandRun.Of("reindex", "--data", _database.Folder.Root);
        var check = await CommandRun.Of("check", "--data", _database.Folder.Root);

        Assert.Equal((0, ""), (reindex.ExitCode, reindex.Error));
        Assert.Equal(["Opslag: 1 dokumenter", "Profiler for personalet: 0 dokumenter"], reindex.Lines[..2]);
        Assert.Equal(
            ["Opslag: 1 dokumenter, som databasen.", "Profiler for personalet: 0 dokumenter, som databasen.", "Profiler for virksomheder: 0 dokumenter, som databasen."],
            check.Lines);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public async Task Check_AfterChangesBehindThePortalsBack_ListsEachDifference()
    {
        var second = _sample.Published();
        await _database.Save(second);
        await CommandRun.Of("reindex", "--data", _database.Folder.Root);
        await _database.Execute("UPDATE Postings SET Title = 'Kok' WHERE Id = {0}", _posting.Id.Value);
        await _database.Execute("DELETE FROM Postings WHERE Id = {0}", second.Id.Value);
        await _database.Execute("UPDATE Citizens SET Visibility = 'Municipality'");

        var run = await CommandRun.Of("check", "--data", _database.Folder.Root);

        Assert.Equal(
            [
                "Opslag: 2 dokumenter, 2 forskelle.",
                $"  er anderledes {_posting.Id.Value}",
                $"  skulle ikke være der {second.Id.Value}",
                "Profiler for personalet: 0 dokumenter, 1 forskelle.",
                $"  mangler {_sample.Profile.Id.Value}",
                "Profiler for virksomheder: 0 dokumenter, som databasen.",
            ],
            run.Lines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Check_WhenSavesWaitForTheSite_LeavesThemOut()
    {
        await CommandRun.Of("reindex", "--data", _database.Folder.Root);
        await _database.Save(_sample.Published());

        var run = await CommandRun.Of("check", "postings", "--data", _database.Folder.Root);

        Assert.Equal(["Opslag: 1 dokumenter, som databasen.", "  1 er ændret siden og ikke sammenlignet. De kommer med, når sitet kører."], run.Lines);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ReindexAndCheck_WhileASiteRuns_AreCarriedOutByIt()
    {
        await using var site = new PortalSite();
        await site.AddSample();

        var reindex = await CommandRun.Of("reindex", "postings", "--data", site.Database.Folder.Root);
        var check = await CommandRun.Of("check", "--data", site.Database.Folder.Root);

        Assert.Equal((0, "", "Opslag: 0 dokumenter"), (reindex.ExitCode, reindex.Error, reindex.Lines[0]));
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
    }

    [Fact]
    public async Task Reindex_OfAnUnknownIndex_IsRefused()
    {
        var run = await CommandRun.Of("reindex", "alt", "--data", _database.Folder.Root);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
    }
}
