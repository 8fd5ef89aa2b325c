using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Tests.Demo;
using MatchPortal.Core.Tests.Indexes;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Matching.Replay;

/// <summary>Postings and people of all kinds: places, hours, papers, languages, wishes, words.</summary>
public sealed class ReplayOfTheDemoTests
{
    private const int Asked = 20;

    [Fact]
    public async Task Propose_ForPostingsOfAllKinds_StoresWhatTheConsultantSaw()
    {
        await using var database = await TestDatabase.Create();
        await BuiltMunicipality.Build(database, new DemoOptions(DemoOptions.DefaultSeed, database.Clock.Today(), 300));
        await using var feed = await RunningFeed.Start(database);
        await feed.CatchUp();
        var postings = await database.Use(async (PortalContext portal) => await portal.Postings.AsNoTracking().Where(posting => posting.Status == PostingStatus.Published).OrderBy(posting => posting.Code).ToListAsync());
        var factors = new HashSet<MatchFactor>();
        var stored = 0;
        foreach (var posting in postings.TakeWhile(_ => stored < Asked))
        {
            stored += await ProposeTheFirst(feed, posting, factors) ? 1 : 0;
        }

        await database.Use(async (PortalContext portal) => await portal.Database.ExecuteSqlRawAsync("UPDATE Profiles SET Competences = '[]', Certificates = '[]'"));
        var rankings = await database.Use(async (PortalContext portal) => await portal.Rankings.AsNoTracking().Include(ranking => ranking.Profiles).ToListAsync());

        Assert.Equal(Asked, stored);
        Assert.Equal(Asked, rankings.Count);
        Assert.All(rankings, ranking => Assert.Equal(ReplayOutcome.Same, RankingReplay.Play(ranking).Outcome));

        // All that can give points did, or the comparison says little.
        Assert.Superset(new HashSet<MatchFactor>(Enum.GetValues<MatchFactor>().Except([MatchFactor.AgreedTraining])), factors);
    }

    private static async Task<bool> ProposeTheFirst(RunningFeed feed, Posting one, HashSet<MatchFactor> factors)
    {
        // A proposal makes its profile step back in the next ranking.
        await feed.CatchUp();
        await using var scope = feed.Services.CreateAsyncScope();
        var (portal, desk) = (scope.ServiceProvider.GetRequiredService<PortalContext>(), scope.ServiceProvider.GetRequiredService<ProposalDesk>());
        var consultant = await portal.Set<StaffMember>().FirstAsync();
        var whole = await portal.Postings.AsNoTracking().Include(posting => posting.Workplace).SingleAsync(posting => posting.Id == one.Id);
        var seen = (await scope.ServiceProvider.GetRequiredService<ProfileMatches>().For(whole, MatchRules.Current, 1))!.Profiles;
        foreach (var profile in seen.Select(matched => matched.Candidate.Profile.Id))
        {
            if (await desk.Find(one.Code, profile, consultant.Id) is { } posting && ProposalDesk.CanPropose(await desk.Before(posting, profile)).IsAllowed)
            {
                await desk.Propose(posting, profile, "Du har prøvet det før.", consultant.Id);
                var stored = await portal.Rankings.AsNoTracking().Include(ranking => ranking.Profiles).SingleAsync(ranking => ranking.PostingId == posting.Id && ranking.ProposalId != null);
                Assert.Equal(seen.Select(Line), stored.Profiles.OrderBy(row => row.Place).Take(seen.Count).Select(Line));
                factors.UnionWith(stored.Profiles.SelectMany(row => row.Factors).Where(factor => factor.Points > 0).Select(factor => factor.Factor));
                return true;
            }
        }

        return false;
    }

    private static string Line(MatchedProfile seen) => Line(seen.Candidate.Profile.Id, seen.Reading.Band, seen.Reading.Points, seen.Reading.Factors);

    private static string Line(RankedProfile stored) => Line(stored.ProfileId, stored.Band, stored.Points, stored.Factors);

    private static string Line(ProfileId profile, MatchBand band, int points, IReadOnlyList<FactorPoints> factors) =>
        $"{profile.Value} {band} {points} {string.Join(' ', factors.Select(factor => $"{factor.Factor}:{factor.Points}/{factor.Most}"))}";
}
