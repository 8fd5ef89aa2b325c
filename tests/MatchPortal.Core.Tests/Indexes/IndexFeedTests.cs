using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Queries;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>What each save means to the indexes, while the feed runs.</summary>
public sealed class IndexFeedTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Sample _sample = null!;
    private Posting _posting = null!;
    private RunningFeed _running = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
        _posting = _sample.Published();
        await _sample.Save(_database, _posting);
        _running = await RunningFeed.Start(_database);
        await _running.CatchUp();
    }

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Save_WhenACompanyIsRenamed_ItsPostingsAreFoundByTheNewNameOnly()
    {
        await Change(async portal => (await portal.Companies.SingleAsync()).Rename("Flydedokken", _sample.By, _sample.Now));

        using var snapshot = _running.Indexes.Postings.Snapshot()!;
        Assert.Equal(["flydedokken"], Suggestions.For(snapshot, PostingFields.Suggest, "flyd", 3));
        Assert.Empty(Suggestions.For(snapshot, PostingFields.Suggest, "havn", 3));
    }

    [Fact]
    public async Task Save_WhenAWorkplaceMoves_ItsPostingsAreFoundThere()
    {
        var there = _sample.Workplace.Address with { PostalCode = "5000", City = "Odense C", MunicipalityCode = "461" };
        await Change(async portal => (await portal.Workplaces.SingleAsync()).Revise("Beddingen", there, _sample.By, _sample.Now));

        Assert.Equal([_posting.Id.Value], Find(_running.Indexes.Postings, new KeywordQuery(PostingFields.Municipality, ["461"])));
        Assert.Equal([_posting.Id.Value], Find(_running.Indexes.Postings, new RadiusQuery(PostingFields.Place, new(55.40, 10.39), 10_000)));
    }

    [Fact]
    public async Task OnBoard_AtTheLastMinuteOfTheLastDay_FindsThePostingAndNotAMinuteLater()
    {
        var end = _posting.Period.ApplyBy!.Value.AddDays(1).StartsAtUtc;
        await _running.CatchUp();

        Assert.Equal([_posting.Id.Value], Find(_running.Indexes.Postings, PostingQueries.OnBoard(end.AddSeconds(-1))));
        Assert.Empty(Find(_running.Indexes.Postings, PostingQueries.OnBoard(end)));
    }

    [Fact]
    public async Task Save_OfADraft_IsInNoIndex()
    {
        await _database.Save(_sample.Draft());
        await _running.CatchUp();

        Assert.Equal([_posting.Id.Value], Find(_running.Indexes.Postings, new AllQuery()));
    }

    [Fact]
    public async Task Save_WhenAPostingIsPaused_ItsWordsAreNoLongerSuggested()
    {
        await Change(async portal => (await portal.Postings.SingleAsync()).Pause(_sample.By, _sample.Now));

        using var snapshot = _running.Indexes.Postings.Snapshot()!;
        Assert.Empty(Suggestions.For(snapshot, PostingFields.Suggest, "svej", 3));
        Assert.Equal([_posting.Id.Value], Find(_running.Indexes.Postings, new KeywordQuery(PostingFields.Status, ["Paused"])));
    }

    [Fact]
    public async Task Save_WhenACitizenShowsHidesAndCloses_TheProfileComesAndGoes()
    {
        var index = _running.Indexes.StaffProfiles;
        Assert.Empty(Find(index, new AllQuery()));

        await Change(async portal => (await portal.Citizens.SingleAsync()).ChooseVisibility(Visibility.Municipality, _sample.By, _sample.Now));
        Assert.Equal([_sample.Profile.Id.Value], Find(index, new AllQuery()));

        await Change(async portal => (await portal.Citizens.SingleAsync()).ChooseVisibility(Visibility.Hidden, _sample.By, _sample.Now));
        Assert.Empty(Find(index, new AllQuery()));

        await Change(async portal => (await portal.Citizens.SingleAsync()).ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now));
        await Change(async portal => (await portal.Citizens.SingleAsync()).Close(_sample.By, _sample.Now));
        Assert.Empty(Find(index, new AllQuery()));
    }

    [Fact]
    public async Task Visible_ThroughAPause_FindsTheProfileFromTheDayAfter()
    {
        var until = _sample.Today.AddDays(3);
        await Change(async portal =>
        {
            var citizen = await portal.Citizens.SingleAsync();
            citizen.ChooseVisibility(Visibility.Municipality, _sample.By, _sample.Now);
            citizen.PauseUntil(until, _sample.By, _sample.Now);
        });

        var after = until.AddDays(1).StartsAtUtc;
        Assert.Empty(Find(_running.Indexes.StaffProfiles, StaffProfileQueries.Visible(after.AddSeconds(-1))));
        Assert.Equal([_sample.Profile.Id.Value], Find(_running.Indexes.StaffProfiles, StaffProfileQueries.Visible(after)));
    }

    [Fact]
    public async Task Save_WhenTheAddressIsProtected_LeavesTheRegionOnly()
    {
        await Change(async portal => (await portal.Citizens.SingleAsync()).ChooseVisibility(Visibility.Municipality, _sample.By, _sample.Now));
        var near = new BoolQuery { Filter = [new RadiusQuery(StaffProfileFields.Place, new(55.65, 12.55), 20_000), new KeywordQuery(StaffProfileFields.Municipality, ["101"])] };
        Assert.Equal([_sample.Profile.Id.Value], Find(_running.Indexes.StaffProfiles, near));

        await Change(async portal => (await portal.Citizens.SingleAsync()).ProtectAddress(true, _sample.By, _sample.Now));
        Assert.Empty(Find(_running.Indexes.StaffProfiles, near));
        Assert.Empty(Find(_running.Indexes.StaffProfiles, new KeywordQuery(StaffProfileFields.Municipality, ["101"])));
        Assert.Equal([_sample.Profile.Id.Value], Find(_running.Indexes.StaffProfiles, new KeywordQuery(StaffProfileFields.Region, ["1084"])));
    }

    [Fact]
    public async Task Save_InATransactionThatEndsLater_IsFoundAfterItsEnd()
    {
        await _database.Use(async (PortalContext portal) =>
        {
            await using var transaction = await portal.Database.BeginTransactionAsync();
            (await portal.Companies.SingleAsync()).Rename("Flydedokken", _sample.By, _sample.Now);
            await portal.SaveChangesAsync();
            Assert.False(await _running.Feed.WaitFor(portal.LastChange, TimeSpan.FromMilliseconds(300)));
            await transaction.CommitAsync();
            Assert.True(await _running.Feed.WaitFor(portal.LastChange, TimeSpan.FromSeconds(10)));
        });

        using var snapshot = _running.Indexes.Postings.Snapshot()!;
        Assert.Equal(["flydedokken"], Suggestions.For(snapshot, PostingFields.Suggest, "flyd", 3));
    }

    [Fact]
    public async Task EmployerProfiles_BeforeARelease_StayEmptyWhateverIsSaved()
    {
        await Change(async portal => (await portal.Citizens.SingleAsync()).ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now));

        Assert.Equal((IndexPhase.Ready, 0), (_running.Indexes.EmployerProfiles.Status.Phase, _running.Indexes.EmployerProfiles.Status.Documents));
    }

    private async Task Change(Func<PortalContext, Task> act)
    {
        await _database.Use(async (PortalContext portal) =>
        {
            await act(portal);
            await portal.SaveChangesAsync();
        });
        await _running.CatchUp();
    }

    private static Guid[] Find(LiveIndex index, Query query)
    {
        using var snapshot = index.Snapshot()!;
        return [.. snapshot.Search(new(query, 10)).Hits.Select(hit => hit.Id)];
    }
}
