using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Retention;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Tests.Cli;
using MatchPortal.Core.Tests.Privacy.Release;
using MatchPortal.Search.Port;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Matching.Replay;

/// <summary>A citizen is asked; then everything the ranking was made from changes, and it is computed again.</summary>
public sealed class StoredRankingTests
{
    [Fact]
    public async Task Propose_AndThenEverybodyChanges_StillComputesTheSame()
    {
        await using var town = await Town();
        var asked = town.Citizens[20].ProfileId;
        await Propose(town, asked);

        await ChangeAll(town);
        var stored = Assert.Single(await Rankings(town));

        Assert.Equal((RankingSide.Staff, "2026-1", 40), (stored.Inputs.Side, stored.RulesVersion, stored.Found));
        Assert.NotNull(stored.ProposalId);
        Assert.Contains(stored.Profiles, profile => profile.ProfileId == asked);
        Assert.InRange(stored.Profiles.Count, 10, 11);
        Assert.All(stored.Profiles, profile => Assert.Equal(profile.Points, profile.Factors.Sum(factor => factor.Points)));
        Assert.Equal(stored.Profiles.OrderByDescending(profile => profile.Band).ThenByDescending(profile => profile.Points).Select(profile => (profile.Band, profile.Points)), stored.Profiles.OrderBy(profile => profile.Place).Select(profile => (profile.Band, profile.Points)));
        AssertSame(stored);
    }

    [Fact]
    public async Task Ask_AndThenEverybodyChanges_StillComputesTheSameOfWhatWasPublished()
    {
        await using var town = await Town();
        var shown = await town.Ask();
        var found = await town.Use((IServiceProvider services) => Task.FromResult(Published(town, services.GetRequiredService<PublishedMatching>())));
        await Request(town, shown.Page.Profiles[1].Pseudonym);

        await ChangeAll(town);
        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        await town.Release();
        var stored = Assert.Single(await Rankings(town));

        Assert.Equal(RankingSide.Company, stored.Inputs.Side);
        Assert.NotNull(stored.ContactRequestId);
        Assert.NotNull(stored.AskedPlace);
        Assert.All(stored.Profiles, profile => Assert.Equal(found[profile.ProfileId], (profile.Band, profile.Points)));
        Assert.Equal("2026-1", await town.Use(async (PortalContext portal) => await portal.AuditEvents.Where(line => line.SubjectId == stored.ContactRequestId!.Value.Value).Select(line => line.RankingVersion).SingleAsync()));
        AssertSame(stored);
    }

    [Fact]
    public async Task Record_OfProfiles_KeepsOnlyWhatThePostingAsksAbout()
    {
        await using var town = await Town();
        await town.Edit(town.Citizens[0].ProfileId, profile => profile.Summarise("Jeg kan lide svejsning og samler på frimærker.".Scrubbed(), town.Sample.By, town.Sample.Now));
        await Propose(town, town.Citizens[0].ProfileId);

        var columns = await town.Use(async (PortalContext portal) => await portal.Database.SqlQueryRaw<string>("SELECT Inputs AS Value FROM RankedProfiles UNION ALL SELECT Inputs FROM Rankings").ToListAsync());

        Assert.Contains(columns, column => column.Contains("mag-svejsning", StringComparison.Ordinal));
        Assert.Contains(columns, column => column.Contains("\"summary\":{\"Length\":", StringComparison.Ordinal));
        Assert.DoesNotContain(columns, column => column.Contains("maskintegninger", StringComparison.Ordinal) || column.Contains("frim", StringComparison.Ordinal));
        AssertSame(Assert.Single(await Rankings(town)));
    }

    [Fact]
    public async Task Play_WhenTheStoredPointsWereChanged_SaysWho()
    {
        await using var town = await Town();
        await Propose(town, town.Citizens[3].ProfileId);
        await town.Use(async (PortalContext portal) => await portal.Database.ExecuteSqlRawAsync("UPDATE RankedProfiles SET Points = Points + 1 WHERE Place = 2"));
        var stored = Assert.Single(await Rankings(town));

        var played = RankingReplay.Play(stored);
        var run = await CommandRun.Of("rankings", "replay", "--data", town.Database.Folder.Root);

        Assert.Equal(ReplayOutcome.Differs, played.Outcome);
        Assert.Equal([stored.Profiles.Single(profile => profile.Place == 2).ProfileId], played.Differing);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"1 af {stored.Profiles.Count} profiler står anderledes: {played.Differing[0].Value}.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("0 af 1 rangeringer giver det samme.", run.Lines[1]);
    }

    [Fact]
    public async Task Play_WhenTheProgramHasNotTheRules_SaysSo()
    {
        await using var town = await Town();
        await Propose(town, town.Citizens[3].ProfileId);
        await town.Use(async (PortalContext portal) => await portal.Rankings.ExecuteUpdateAsync(set => set.SetProperty(ranking => ranking.RulesVersion, "2025-9")));

        Assert.Equal(ReplayOutcome.UnknownRules, RankingReplay.Play(Assert.Single(await Rankings(town))).Outcome);
        Assert.Contains("Programmet har ikke reglerne 2025-9.", (await CommandRun.Of("rankings", "replay", "--data", town.Database.Folder.Root)).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_OfAnotherProfile_TakesItOutOfTheRankingAndTheRestStaysTheSame()
    {
        await using var town = await Town();
        await Propose(town, town.Citizens[3].ProfileId);
        var before = Assert.Single(await Rankings(town)).Profiles;
        var other = before.First(profile => profile.ProfileId != town.Citizens[3].ProfileId).ProfileId;
        await town.Use(async (PortalContext portal) =>
        {
            await portal.Citizens.Where(citizen => citizen.ProfileId == other).ExecuteDeleteAsync();
            return await portal.Profiles.Where(profile => profile.Id == other).ExecuteDeleteAsync();
        });

        var stored = Assert.Single(await Rankings(town));

        Assert.Equal(before.Count - 1, stored.Profiles.Count);
        AssertSame(stored);
        Assert.Equal(["1 af 1 rangeringer giver det samme."], (await CommandRun.Of("rankings", "replay", "--data", town.Database.Folder.Root)).Lines);
    }

    [Fact]
    public async Task Run_AfterAYear_DeletesTheRanking()
    {
        await using var town = await Town();
        await Propose(town, town.Citizens[3].ProfileId);

        town.Database.Clock.Advance(TimeSpan.FromDays(364));
        Assert.Equal(0, (await town.Use((DailyDeletion job) => job.Run(TestContext.Current.CancellationToken))).Rankings);
        town.Database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(1, (await town.Use((DailyDeletion job) => job.Run(TestContext.Current.CancellationToken))).Rankings);

        Assert.Empty(await Rankings(town));
        Assert.Single(await town.Use(async (PortalContext portal) => await portal.Proposals.ToListAsync()));
    }

    private static Dictionary<ProfileId, (MatchBand Band, int Points)> Published(ReleasedTown town, PublishedMatching matching)
    {
        using var snapshot = town.Snapshot();
        var plan = matching.Plan(snapshot, matching.NeedOf(town.Posting), town.Sample.Now);
        return snapshot.Search(new(plan.Query, SearchRequest.MostHits)).Hits.ToDictionary(hit => new ProfileId(hit.Id), hit => (plan.BandOf(hit.Score), MatchPlan.PointsOf(hit.Score)));
    }

    private static async Task<ReleasedTown> Town()
    {
        var town = await ReleasedTown.Build(40);
        await town.Release();
        return town;
    }

    private static async Task Propose(ReleasedTown town, ProfileId profile) => await town.Use(async (ProposalDesk desk) =>
    {
        var posting = await desk.Find(town.Posting.Code, profile, town.Sample.Consultant.Id);
        await desk.Propose(posting!, profile, "Du svejser allerede.", town.Sample.Consultant.Id);
        return posting;
    });

    private static async Task Request(ReleasedTown town, string pseudonym) => Assert.True(await town.Use(async (IServiceProvider services) =>
    {
        var purpose = await services.GetRequiredService<DisclosureGuard>().Open(town.Posting.Id, town.Sample.Owner.Id);
        var message = services.GetRequiredService<MessageWords>().Read("Vi vil gerne tale med dig om arbejdet.", null);
        return await services.GetRequiredService<ContactDesk>().Ask(purpose!, pseudonym, message, []);
    }));

    private static async Task ChangeAll(ReleasedTown town)
    {
        foreach (var citizen in town.Citizens)
        {
            await town.Edit(citizen.ProfileId, profile => profile.State(new ProfileCompetence("mag-svejsning", 5, 30, 2026, CompetenceSource.OrdinaryEducation), town.Sample.By, town.Sample.Now));
        }

        await town.MoveIn(20, seed: 7);
        await town.CatchUp();
    }

    private static Task<List<StoredRanking>> Rankings(ReleasedTown town) =>
        town.Use((PortalContext portal) => portal.Rankings.AsNoTracking().Include(ranking => ranking.Profiles).ToListAsync());

    private static void AssertSame(StoredRanking stored)
    {
        var played = RankingReplay.Play(stored);
        Assert.Equal((ReplayOutcome.Same, 0), (played.Outcome, played.Differing.Count));
    }
}
