using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>The profiles that citizens let the municipality see, for its own staff: found in the staff's index, shown from the database.</summary>
public sealed class CandidateSearch(CandidateRows rows, PortalIndexes indexes, PortalAnalyzers analyzers, TimeProvider clock)
{
    public const int PageSize = 20;

    private const int LastPage = SearchRequest.MostHits / PageSize;

    /// <param name="filter">Whom to show.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time.</returns>
    public async Task<CandidateResult?> Find(CandidateFilter filter, int page, CancellationToken cancel = default)
    {
        using var snapshot = indexes.StaffProfiles.Snapshot();
        if (snapshot is null)
        {
            return null;
        }

        var query = new CandidateQuery(snapshot, analyzers.Danish, clock.Now());
        page = Math.Clamp(page, 1, LastPage);
        var (found, corrected) = (Found(query, filter, page), (string?)null);
        if (found.Total == 0 && query.Correct(filter.Text) is { } better && Found(query, filter with { Text = better }, page) is { Total: > 0 } instead)
        {
            (found, corrected, filter) = (instead, better, filter with { Text = better });
        }

        var pages = Math.Max(1, (found.Total + PageSize - 1) / PageSize);
        page = Math.Min(page, pages);
        var candidates = await rows.Read([.. found.Hits.Skip((page - 1) * PageSize).Take(PageSize).Select(hit => new ProfileId(hit.Id))], cancel);
        var marks = query.Words(filter.Text) is { } words ? QueryTerms.Of(words) : QueryTerms.None;
        return new(found.Total, page, pages, candidates, new(analyzers.Danish, marks))
        {
            Corrected = corrected,
            Counts = CandidateCounts.Of(found, filter),
            Certificates = [.. snapshot.Terms(StaffProfileFields.Certificates).Select(term => term.Term)],
        };
    }

    /// <summary>How many profiles a filter would show; 0 while the index is being built.</summary>
    public int Count(CandidateFilter filter)
    {
        using var snapshot = indexes.StaffProfiles.Snapshot();
        return snapshot is null ? 0 : new CandidateQuery(snapshot, analyzers.Danish, clock.Now()).Count(filter);
    }

    private static SearchResult Found(CandidateQuery query, CandidateFilter filter, int page) => query.Find(filter, query.Words(filter.Text), page * PageSize);
}
