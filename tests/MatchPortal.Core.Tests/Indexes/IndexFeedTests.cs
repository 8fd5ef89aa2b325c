using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Browsing;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Indexes;

public sealed class IndexFeedTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Sample _sample = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Follow_WhenACompanyIsRenamed_FindsItsPostingsByTheNewName()
    {
        var posting = _sample.Published();
        await _sample.Save(_database, posting);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();
        TestContext.Current.TestOutputHelper!.WriteLine($"{clock.ElapsedMilliseconds} ms");

        await _database.Use(async (PortalContext portal) =>
        {
            (await portal.Companies.SingleAsync()).Rename("Flydedokken", _sample.By, _sample.Now);
            await portal.SaveChangesAsync();
        });
        await running.CatchUp();

        using var snapshot = running.Indexes.Postings.Snapshot()!;
        Assert.Equal([posting.Id.Value], snapshot.Search(new(PostingQueries.OnBoard(_sample.Now), 10)).Hits.Select(hit => hit.Id));
        Assert.Equal(["flydedokken"], Suggestions.For(snapshot, PostingFields.Suggest, "flyd", 3));
    }
}
