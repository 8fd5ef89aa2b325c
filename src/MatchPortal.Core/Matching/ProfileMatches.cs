using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>Given a posting, gives the profiles it matches, for staff: found in the staff's index, shown from the database.</summary>
public sealed class ProfileMatches(PortalIndexes indexes, MatchDesk desk, CandidateRows rows, TimeProvider clock)
{
    public const int PageSize = 10;

    private const int LastPage = SearchRequest.MostHits / PageSize;

    private static readonly MatchBand[] Bands = [MatchBand.Clear, MatchBand.Possible, MatchBand.NeedsTraining];

    /// <param name="posting">With its workplace.</param>
    /// <param name="rules">The weights.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time.</returns>
    public async Task<MatchedProfiles?> For(Posting posting, MatchRules rules, int page, CancellationToken cancel = default)
    {
        using var snapshot = await indexes.StaffProfiles.SnapshotSoon(cancel);
        if (snapshot is null)
        {
            return null;
        }

        var need = desk.NeedOf(posting);
        var plan = desk.Plan(snapshot, need, rules, clock.Now());
        var bands = Count(snapshot, plan);
        var pages = Math.Clamp((bands.Values.Sum() + PageSize - 1) / PageSize, 1, LastPage);
        page = Math.Clamp(page, 1, pages);
        var found = snapshot.Search(new SearchRequest(plan.Query, page * PageSize) { TieKey = MatchDesk.TieKey(posting.Id.Value, clock.Today()) });
        ProfileId[] ids = [.. found.Hits.Skip((page - 1) * PageSize).Select(hit => new ProfileId(hit.Id))];
        var shown = await rows.Read(ids, cancel);
        return new(bands, page, pages, [.. shown.Select(candidate => new MatchedProfile(candidate, MatchExplaining.Read(snapshot, plan, need, candidate.Profile.Id.Value)!))]);
    }

    private static Dictionary<MatchBand, int> Count(ISearchSnapshot snapshot, MatchPlan plan) => (plan.Musts.Count > 0 ? Bands : [MatchBand.Unassessed])
        .Select(band => (band, Total: snapshot.Count(plan.Only(band))))
        .Where(count => count.Total > 0)
        .ToDictionary(count => count.band, count => count.Total);
}
