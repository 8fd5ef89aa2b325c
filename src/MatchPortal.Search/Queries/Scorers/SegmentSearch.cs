using System.Numerics;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One request on one segment: which documents match, block by block, and the best of them offered to the hits of all segments.</summary>
internal sealed class SegmentSearch
{
    private readonly SegmentView _view;
    private readonly Scorer _scorer;
    private readonly TopHits _hits;
    private readonly List<FacetCounter> _facets;
    private readonly BlockScope _scope;
    private readonly OrderKeys? _keys;
    private readonly StagedScores? _scores;

    public SegmentSearch(SegmentView view, Scorer scorer, SearchRequest request, TopHits hits, List<FacetCounter> facets)
    {
        _view = view;
        _scorer = scorer;
        _hits = hits;
        _facets = facets;
        _scope = new(view.Segment, FramePool.Mine);
        _keys = OrderKeys.For(request.Order, view.Segment);
        _scores = _keys is null && request.Count > 0 ? new(scorer, hits, this) : null;
    }

    /// <summary>Searches the segment.</summary>
    /// <returns>How many documents match.</returns>
    public int Run()
    {
        foreach (var facet in _facets)
        {
            facet.StartSegment(_view.Segment);
        }

        var total = 0;
        var rented = _scope.Frames.RentBits();
        for (var block = 0; block < _view.Segment.Blocks; block++)
        {
            _scope.MoveTo(block);
            var matches = rented.AsSpan(0, _scope.Words);
            if (FillLive(block, matches) && BlockBits.Count(matches) is > 0 and var count)
            {
                total += count;
                Collect(matches, count);
            }
        }

        _scope.Frames.Return(rented);
        return total;
    }

    /// <summary>The points of a hit.</summary>
    /// <param name="document">The hit.</param>
    /// <param name="key">What it was ordered by.</param>
    public int ScoreOf(int document, int key) => _keys is null ? key : _scorer.At(document);

    private bool FillLive(int block, Span<ulong> matches)
    {
        if (!_scorer.Fill(_scope, matches))
        {
            return false;
        }

        var deleted = _view.Deleted.Of(block);
        return deleted.IsEmpty || BlockBits.AndNot(matches, deleted);
    }

    private void Collect(ReadOnlySpan<ulong> matches, int count)
    {
        Span<ushort> room = stackalloc ushort[FewDocuments.Most];
        var few = count <= FewDocuments.Most ? room[..FewDocuments.List(matches, room)] : [];
        foreach (var facet in _facets)
        {
            if (few.IsEmpty)
            {
                facet.Count(_scope, matches);
            }
            else
            {
                facet.CountEach(_scope, few);
            }
        }

        if (_scores is not null)
        {
            _scores.Offer(_scope, matches, few);
        }
        else if (_keys is not null)
        {
            OfferByKey(_keys, matches);
        }
    }

    private void OfferByKey(OrderKeys order, ReadOnlySpan<ulong> matches)
    {
        var accumulator = _scope.Frames.RentPoints();
        var keys = accumulator.AsSpan(0, _scope.Count);
        order.Write(_scope, matches, keys);
        var ids = _view.Segment.Ids.Slice(_scope.First, _scope.Count);
        for (var i = 0; i < matches.Length; i++)
        {
            for (var word = Compare64.AtLeast(keys, i << 6, _hits.Threshold, matches[i]); word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                _hits.Offer(keys[local], ids[local], _scope.First + local, this);
            }
        }

        _scope.Frames.Return(accumulator);
    }
}
