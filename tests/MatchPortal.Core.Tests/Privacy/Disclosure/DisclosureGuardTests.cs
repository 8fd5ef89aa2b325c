using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Rules;
using MatchPortal.Core.Tests.Privacy.Release;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Privacy.Disclosure;

public sealed class DisclosureGuardTests : IAsyncLifetime
{
    private ReleasedTown _town = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await ReleasedTown.Build(60);
        await _town.Release();
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task Ask_OfAVerifiedCompany_ShowsThePostingsRequirementsAndABand()
    {
        var answer = await _town.Ask();

        Assert.Equal(EmployerSearch.PageSize, answer.Page.Profiles.Count);
        Assert.True(answer.Page.HasMore);
        Assert.Equal(CountBand.From20, answer.Fits);
        Assert.All(answer.Page.Profiles, profile =>
        {
            Assert.Equal(["mag-svejsning", "tig-svejsning"], profile.Requirements.Select(shown => shown.Requirement.ConceptId));
            Assert.Equal(MustState.Met, profile.Requirements[0].State);
            Assert.Equal(MatchBand.Clear, profile.Band);
            Assert.Equal("7212", profile.Traits.Occupation);
            Assert.Equal(Pseudonyms.Length, profile.Pseudonym.Length);
        });
    }

    [Fact]
    public async Task Show_OfWhoHidOrBlockedAMomentAgo_LeavesThemOutWhateverTheIndexSays()
    {
        Guid[] hits = [.. _town.Citizens.Take(5).Select(citizen => citizen.ProfileId.Value)];
        await _town.Database.Execute("UPDATE Citizens SET Visibility = 'Hidden' WHERE ProfileId = {0}", hits[0]);
        await _town.Database.Execute("UPDATE Citizens SET BlockedCompanies = {1} WHERE ProfileId = {0}", hits[1], $"[{{\"Value\":\"{_town.Sample.Company.Id.Value}\"}}]");
        await _town.Database.Execute("UPDATE Citizens SET PausedUntil = {1} WHERE ProfileId = {0}", hits[2], "2030-01-01");

        var page = await _town.Look((_, guard, purpose) => guard.Show(purpose, hits, ShownFilter.None, 0, 10));

        Assert.Equal(2, page.Profiles.Count);
        Assert.Equal(hits[3..].Order(), (await Exposed()).Order());
    }

    [Fact]
    public async Task Show_ForTwoPostingsAndTwoCompanies_CallsNobodyTheSame()
    {
        var other = _town.Sample.Draft();
        await _town.Database.Save(other);
        Guid[] hits = [.. _town.Citizens.Select(citizen => citizen.ProfileId.Value)];
        var first = await Names(_town.Posting.Id, hits);
        var second = await Names(other.Id, hits);

        Assert.Equal(first, await Names(_town.Posting.Id, hits));
        Assert.Equal(50, first.Distinct().Count());
        Assert.True(first.Zip(second).Count(pair => pair.First == pair.Second) <= 1);
        Assert.True(first.Intersect(second).Count() <= 2);
    }

    [Fact]
    public async Task Show_BeyondTheDaysLimit_ShowsNobodyElseAndTellsTheStaff()
    {
        await using var town = await ReleasedTown.Build(130, seed: 4);
        await town.Release();
        Guid[] hits = [.. town.Citizens.Select(citizen => citizen.ProfileId.Value)];
        var other = town.Sample.Draft();
        var third = town.Sample.Draft();
        await town.Database.Save(other, third);

        var first = await Pages(town, town.Posting.Id, hits[..50]);
        var second = await Pages(town, other.Id, hits[50..100]);
        var again = await Pages(town, other.Id, hits[..50]);
        var beyond = await Pages(town, third.Id, hits[100..]);

        Assert.Equal((50, 50, 50, 0), (first.Profiles.Count, second.Profiles.Count, again.Profiles.Count, beyond.Profiles.Count));
        Assert.Equal((false, true), (again.IsLimitReached, beyond.IsLimitReached));
        Assert.Equal([SweepReason.ManyProfiles], await town.Use(async (PortalContext portal) => await portal.SweepAlarms.Select(alarm => alarm.Reason).ToListAsync()));
        Assert.Equal(
            await town.Use(async (PortalContext portal) => (await portal.SweepAlarms.ToListAsync()).ConvertAll(alarm => alarm.Id.Value)),
            await town.Use(async (PortalContext portal) => await portal.AuditEvents.Where(line => line.Action == AuditAction.SweepSuspected).Select(line => line.SubjectId).ToListAsync()));

        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(30, (await Pages(town, third.Id, hits[100..])).Profiles.Count);
    }

    [Fact]
    public async Task Count_OfTheSameQuestion_StaysThroughTheDay()
    {
        var first = await _town.Look((_, guard, purpose) => guard.Count(purpose, "the same", 12));
        var later = await _town.Look((_, guard, purpose) => guard.Count(purpose, "the same", 4));
        var other = await _town.Look((_, guard, purpose) => guard.Count(purpose, "another", 4));

        Assert.Equal((CountBand.From10, CountBand.From10, CountBand.Under5), (first, later, other));
    }

    [Fact]
    public async Task Count_OfTooManyQuestions_IsNotTold()
    {
        CountBand? last = CountBand.From5;
        for (var i = 0; i <= DisclosureLimits.Standard.QuestionsPerDay; i++)
        {
            last = await _town.Look((_, guard, purpose) => guard.Count(purpose, $"question {i}", 7));
        }

        Assert.Null(last);
        Assert.Equal(CountBand.From5, await _town.Look((_, guard, purpose) => guard.Count(purpose, "question 3", 7)));
        Assert.Equal([SweepReason.ManyQuestions], await _town.Use(async (PortalContext portal) => await portal.SweepAlarms.Select(alarm => alarm.Reason).ToListAsync()));
    }

    [Fact]
    public async Task Find_OfWhoHidAndOfANameNobodyHas_AsksTheDatabaseTheSame()
    {
        var named = (await _town.Ask()).Page.Profiles[0].Pseudonym;
        var seen = await _town.Look((_, guard, purpose) => guard.Find(purpose, named));
        var known = await Commands(named);
        await _town.Database.Execute("UPDATE Citizens SET Visibility = 'Hidden'");

        Assert.Equal(named, seen!.Pseudonym);
        Assert.Equal(await Commands("XXXX"), await Commands(named));
        Assert.NotEmpty(known);
        Assert.Null(await _town.Look((_, guard, purpose) => guard.Find(purpose, named)));
    }

    [Fact]
    public async Task Open_WithoutVerificationOrOfAnothersPosting_IsRefused()
    {
        Task<Purpose?> Open(PostingId posting, MemberId member) => _town.Use((DisclosureGuard guard) => guard.Open(posting, member));
        var other = await new MatchPortal.TestKit.Sample(_town.Database.Clock).Save(_town.Database);

        Assert.NotNull(await Open(_town.Posting.Id, _town.Sample.Owner.Id));
        Assert.Null(await Open(_town.Posting.Id, other.Owner.Id));
        Assert.Equal("Kommunen skal godkende dig, før du kan se kandidater.", (await Assert.ThrowsAsync<RuleBrokenException>(() => Open(_town.Posting.Id, _town.Sample.Recruiter.Id))).Message);
        await _town.Database.Execute("UPDATE Companies SET VerifiedAt = NULL");
        Assert.Equal("Kommunen skal godkende virksomheden, før I kan se kandidater.", (await Assert.ThrowsAsync<RuleBrokenException>(() => Open(_town.Posting.Id, _town.Sample.Owner.Id))).Message);
    }

    [Fact]
    public async Task ExposureLog_OfACitizen_TellsWhoSawTheProfileWhenAndForWhat()
    {
        Guid[] hits = [_town.Citizens[0].ProfileId.Value];
        await _town.Look((_, guard, purpose) => guard.Show(purpose, hits, ShownFilter.None, 0, 10));
        await _town.Look((_, guard, purpose) => guard.Show(purpose, hits, ShownFilter.None, 0, 10));

        var log = await _town.Use((PortalContext portal) => ExposureLog.Read(portal, _town.Citizens[0].ProfileId));
        var others = await _town.Use((PortalContext portal) => ExposureLog.Read(portal, _town.Citizens[1].ProfileId, page: 3));

        Assert.Equal([new ExposureEntry("Havnens Værft ApS", "Svejser til skibsværft", _town.Posting.Code, _town.Sample.Today, _town.Sample.Now) { CompanyId = _town.Sample.Company.Id }], log.Entries);
        Assert.Equal((1, 1, 1), (log.Page, log.Pages, log.Total));
        Assert.Equal((1, 1, 0), (others.Page, others.Pages, others.Total));
    }

    [Theory]
    [InlineData(0, CountBand.Under5)]
    [InlineData(4, CountBand.Under5)]
    [InlineData(5, CountBand.From5)]
    [InlineData(9, CountBand.From5)]
    [InlineData(10, CountBand.From10)]
    [InlineData(19, CountBand.From10)]
    [InlineData(20, CountBand.From20)]
    [InlineData(49, CountBand.From20)]
    [InlineData(50, CountBand.From50)]
    public void Of_ACount_IsTheBandThatHoldsIt(int count, CountBand band)
    {
        Assert.Equal(band, CountBands.Of(count));
        Assert.True(band.Span() is var (least, most) && count >= least && !(count > most));
    }

    private async Task<List<Guid>> Exposed() => await _town.Use(async (PortalContext portal) =>
        (await portal.Exposures.Select(exposure => exposure.ProfileId).Distinct().ToListAsync()).ConvertAll(id => id.Value));

    private Task<List<string>> Names(PostingId posting, Guid[] hits) => _town.Use(async (DisclosureGuard guard) =>
        (await guard.Show((await guard.Open(posting, _town.Sample.Owner.Id))!, hits, ShownFilter.None, 0, 50)).Profiles.Select(profile => profile.Pseudonym).ToList());

    private static Task<GuardedPage> Pages(ReleasedTown town, PostingId posting, Guid[] hits) => town.Use(async (DisclosureGuard guard) =>
        await guard.Show((await guard.Open(posting, town.Sample.Owner.Id))!, hits, ShownFilter.None, 0, 50));

    // What is asked of the database, in order.
    private Task<List<string>> Commands(string pseudonym) => _town.Use(async (IServiceProvider services) =>
    {
        // From the first command on: a context that nobody listens to does not look for listeners again for a second.
        using var commands = new CommandLog();
        var guard = services.GetRequiredService<DisclosureGuard>();
        var purpose = await guard.Open(_town.Posting.Id, _town.Sample.Owner.Id);
        commands.Texts.Clear();
        await guard.Find(purpose!, pseudonym);
        return commands.Texts;
    });
}
