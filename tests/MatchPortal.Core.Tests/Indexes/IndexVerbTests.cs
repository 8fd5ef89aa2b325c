using MatchPortal.Core.Tests.Data;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>Whatever people do, in whatever order: the index that followed them is the index that is built from the database afterwards.</summary>
public sealed class IndexVerbTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private RunningFeed _running = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _running = await RunningFeed.Start(_database);
        await _running.CatchUp();
    }

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Index_ThroughEveryVerb_IsThatOfAFreshRebuild()
    {
        foreach (var verb in Verbs.All.Values)
        {
            await VerbRun.Of(_database, verb);
        }

        await AssertAsRebuilt();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Index_ThroughRandomVerbs_IsThatOfAFreshRebuild(int seed)
    {
        var dice = new Random(seed);
        Verb[] verbs = [.. Verbs.All.Values];
        for (var round = 0; round < 2; round++)
        {
            foreach (var verb in dice.GetItems(verbs, 40))
            {
                await VerbRun.Of(_database, verb);
            }

            // Everybody is hidden to begin with, in the verbs' samples too: some are shown, and the indexes told.
            await _database.Execute("UPDATE Citizens SET Visibility = 'Municipality' WHERE Visibility = 'Hidden' AND ClosedAt IS NULL AND rowid % 2 = 0");
            await _database.Execute("INSERT INTO IndexChanges (Kind, SubjectId, At) SELECT 'Profile', ProfileId, '2026-11-02 09:00:00' FROM Citizens");
            await AssertAsRebuilt();
        }
    }

    private async Task AssertAsRebuilt()
    {
        await _running.CatchUp();
        var followed = Contents();
        await _running.Rebuild("postings", "staff-profiles");
        await _running.CatchUp();

        Assert.NotEmpty(followed);
        Assert.Equal(Contents(), followed);
    }

    private List<string> Contents() => [.. IndexContents.Of(_running.Indexes.Postings), .. IndexContents.Of(_running.Indexes.StaffProfiles)];
}
