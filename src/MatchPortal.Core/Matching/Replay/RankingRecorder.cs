using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;
using MatchPortal.Core.Proposals;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>Given a plan and who is asked from it, stores the ranking as it stands: computed from what is stored, so that it is the same when it is computed again.</summary>
internal sealed class RankingRecorder(PortalContext portal, IndexContent content)
{
    /// <summary>The best that are stored, besides who is asked.</summary>
    public const int MostKept = 10;

    private const int MostPlaces = 1_000;

    /// <summary>Adds it to what is saved with the question. Nothing where the plan does not find who is asked: then no ranking led there.</summary>
    /// <param name="snapshot">Of the side's index.</param>
    /// <param name="plan">By the rules in force.</param>
    /// <param name="lot">Whose ranking, and how it orders equals.</param>
    /// <param name="led">What it led to.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Record(ISearchSnapshot snapshot, MatchPlan plan, (RankingSide Side, ulong TieKey) lot, Enquiry led, CancellationToken cancel)
    {
        var found = snapshot.Search(new SearchRequest(plan.Query, MostPlaces) { TieKey = lot.TieKey });
        Guid[] order = [.. found.Hits.Select(hit => hit.Id)];
        Guid[] kept = [.. order.Take(MostKept).Append(led.ProfileId.Value).Distinct()];
        var (asked, source) = lot.Side == RankingSide.Staff ? (AskedProfiles.Whole, content.StaffProfiles) : (AskedProfiles.Published, content.EmployerProfiles);
        var values = new AskedValues(asked, plan.Basis);
        var documents = await source.Documents(portal, kept, content.Today.Year, cancel);
        var profiles = documents.ToDictionary(document => new ProfileId(document.Id), document => ProfileInputs.Of(document, values));
        var inputs = RankingInputs.Of(lot.Side, MatchRules.Current, plan.Basis, snapshot.Statistics, lot.TieKey);
        var ranked = RankingReplay.Rank(inputs, MatchRules.Current, profiles);
        if (ranked.Any(row => row.Profile == led.ProfileId))
        {
            led.RankedBy(inputs.RulesVersion);
            portal.Rankings.Add(new StoredRanking(led, inputs, [.. ranked.Select((row, place) => new RankedProfile(row.Profile, place + 1, row.Reading, profiles[row.Profile]))])
            {
                Found = found.Total,
                AskedPlace = Array.IndexOf(order, led.ProfileId.Value) is >= 0 and var place ? place + 1 : null,
            });
        }
    }
}
