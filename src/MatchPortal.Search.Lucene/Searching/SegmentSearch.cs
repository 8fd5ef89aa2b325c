using Lucene.Net.Search;
using MatchPortal.Search.Lucene.Scorers;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>One request on one segment: every match is counted, the best are offered to the hits of all segments.</summary>
internal sealed class SegmentSearch(LuceneSegment segment, PointScorer scorer, SearchRequest request, TopHits hits, IReadOnlyList<FacetCounter> facets)
{
    private readonly Func<int, int>? _keyOf = OrderKeys.For(request.Order, segment.Columns);
    private readonly Guid[] _ids = segment.Columns.Ids;

    /// <summary>Searches the segment.</summary>
    /// <returns>How many documents match.</returns>
    public int Run()
    {
        foreach (var facet in facets)
        {
            facet.Start(segment);
        }

        var total = 0;
        for (var document = scorer.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = scorer.NextDoc())
        {
            if (segment.IsLive(document))
            {
                total++;
                Collect(document);
            }
        }

        foreach (var facet in facets)
        {
            facet.End();
        }

        return total;
    }

    private void Collect(int document)
    {
        foreach (var facet in facets)
        {
            facet.Count(document);
        }

        if (request.Count == 0)
        {
            return;
        }

        var key = _keyOf is null ? scorer.Points : _keyOf(document);
        if (hits.MayTake(key))
        {
            hits.Offer(key, _ids[document], _keyOf is null ? key : scorer.Points);
        }
    }
}
