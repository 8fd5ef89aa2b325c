using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Searching;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Postings.Boards;

/// <summary>The public board: what is published and not past its last day, found in the index of postings.</summary>
public sealed class PostingBoard(PortalContext portal, PortalIndexes indexes, PortalAnalyzers analyzers, TimeProvider clock)
{
    public const int PageSize = 20;

    private const int LastPage = SearchRequest.MostHits / PageSize;

    /// <summary>The postings on the board today, for a page to project its rows from: what the index found a moment ago may be gone.</summary>
    public IQueryable<Posting> OnBoard()
    {
        var today = clock.Today();
        return portal.Postings.AsNoTracking()
            .Where(p => p.Status == PostingStatus.Published && (p.Period.ApplyBy == null || p.Period.ApplyBy >= today));
    }

    /// <param name="filter">What to show.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time.</returns>
    public async Task<BoardResult?> Find(BoardFilter filter, int page, CancellationToken cancel = default)
    {
        using var snapshot = indexes.Postings.Snapshot();
        if (snapshot is null)
        {
            return null;
        }

        var search = new BoardSearch(snapshot, analyzers.Danish, clock.Now());
        page = Math.Clamp(page, 1, LastPage);
        var result = await Find(search, filter, page, cancel);
        return result.Total == 0
            && search.Correct(filter.Text) is { } corrected
            && await Find(search, filter with { Text = corrected }, page, cancel) is { Total: > 0 } instead
            ? instead with { Corrected = corrected }
            : result;
    }

    /// <summary>How many postings a filter would show; 0 while the index is being built.</summary>
    public int Count(BoardFilter filter)
    {
        using var snapshot = indexes.Postings.Snapshot();
        return snapshot is null ? 0 : new BoardSearch(snapshot, analyzers.Danish, clock.Now()).Count(filter);
    }

    private async Task<BoardResult> Find(BoardSearch search, BoardFilter filter, int page, CancellationToken cancel)
    {
        var words = search.Words(filter.Text);
        var found = search.Find(filter, words, filter.Order == BoardOrder.Title ? SearchRequest.MostHits : page * PageSize);
        var pages = Math.Max(1, (found.Total + PageSize - 1) / PageSize);
        page = Math.Min(page, pages);
        var hits = found.Hits.Select(hit => new PostingId(hit.Id));
        var inOrder = filter.Order == BoardOrder.Title ? ByTitle([.. hits]) : hits.ToAsyncEnumerable();
        var shown = await inOrder.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new(found.Total, page, pages, shown, new(analyzers.Danish, words is null ? QueryTerms.None : QueryTerms.Of(words)))
        {
            Kinds = FacetCounts.Of(found, PostingFields.Kind, filter.Kinds),
            Trades = FacetCounts.Of(found, PostingFields.Trade, filter.Trades),
            Hours = FacetCounts.Of(found, PostingFields.Hours, filter.Hours),
            Municipalities = FacetCounts.Of(found, PostingFields.Municipality, filter.Municipalities),
        };
    }

    // An index orders by numbers; the Danish alphabet stands in the database, which is quicker to walk in order than to ask for thousands of ids.
    private IAsyncEnumerable<PostingId> ByTitle(HashSet<PostingId> hits) => OnBoard()
        .OrderBy(posting => posting.TitleSortKey).ThenBy(posting => posting.Id)
        .Select(posting => posting.Id)
        .AsAsyncEnumerable()
        .Where(hits.Contains);
}
