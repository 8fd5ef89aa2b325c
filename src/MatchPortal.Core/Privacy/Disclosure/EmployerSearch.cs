using MatchPortal.Core.Indexes;
using MatchPortal.Core.Matching;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Who could do the work of a posting: asked of the employers' index by the published rules, and answered through the guard.</summary>
public sealed class EmployerSearch(PortalIndexes indexes, DisclosureGuard guard, PublishedMatching matching, TimeProvider clock)
{
    public const int PageSize = 5;

    // Some that are found may have hidden or blocked the company since.
    private const int Spare = 30;

    /// <summary>How many fit, when nobody is looked at.</summary>
    /// <param name="purpose">From <see cref="DisclosureGuard.Open"/>.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time, and when the company has asked as much as it may today.</returns>
    public async Task<CountBand?> Count(Purpose purpose, CancellationToken cancel = default)
    {
        using var snapshot = await indexes.EmployerProfiles.SnapshotSoon(cancel);
        if (snapshot is null)
        {
            return null;
        }

        var plan = matching.Plan(snapshot, matching.NeedOf(purpose.Posting), clock.Now());
        return await guard.Count(purpose, QuestionPrint.Of(purpose.Posting), snapshot.Count(plan.Fits), cancel);
    }

    /// <param name="purpose">From <see cref="DisclosureGuard.Open"/>.</param>
    /// <param name="filter">Narrows who is shown; how many fit stays what the posting asks.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time.</returns>
    public async Task<GuardedAnswer?> Ask(Purpose purpose, ShownFilter filter, int page, CancellationToken cancel = default)
    {
        using var snapshot = await indexes.EmployerProfiles.SnapshotSoon(cancel);
        if (snapshot is null)
        {
            return null;
        }

        var plan = matching.Plan(snapshot, matching.NeedOf(purpose.Posting), clock.Now());
        var request = new SearchRequest(plan.Query, guard.Limits.RowsPerPosting + Spare) { TieKey = guard.TieKey(purpose, clock.Today()) };
        var hits = snapshot.Search(request).Hits;
        var band = await guard.Count(purpose, QuestionPrint.Of(purpose.Posting), snapshot.Count(plan.Fits), cancel);
        return new(band, await guard.Show(purpose, [.. hits.Select(hit => hit.Id)], filter, (Math.Max(page, 1) - 1) * PageSize, PageSize, cancel));
    }
}
