using System.Numerics;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One request on one segment: which documents match, block by block, and the best of them offered to the hits of all segments.</summary>
internal sealed class SegmentSearch(SegmentView view, Scorer scorer, SearchRequest request, TopHits hits, IReadOnlyList<FacetCounter> facets)
{
    private readonly BlockScope _scope = new(view.Segment, FramePool.Mine);
    private readonly OrderKeys? _keys = OrderKeys.For(request.Order, view.Segment);

    /// <summary>Searches the segment.</summary>
    /// <returns>How many documents match.</returns>
    public int Run()
    {
        foreach (var facet in facets)
        {
            facet.StartSegment(view.Segment);
        }

        var total = 0;
        var rented = _scope.Frames.RentBits();
        for (var block = 0; block < view.Segment.Blocks; block++)
        {
            _scope.MoveTo(block);
            var matches = rented.AsSpan(0, _scope.Words);
            if (FillLive(block, matches))
            {
                total += BlockBits.Count(matches);
                Collect(matches);
            }
        }

        _scope.Frames.Return(rented);
        foreach (var facet in facets)
        {
            facet.EndSegment(view.Segment);
        }

        return total;
    }

    /// <summary>The points of a hit.</summary>
    /// <param name="document">The hit.</param>
    /// <param name="key">What it was ordered by.</param>
    public int ScoreOf(int document, int key) => _keys is null ? key : scorer.At(document);

    private bool FillLive(int block, Span<ulong> matches)
    {
        if (!scorer.Fill(_scope, matches))
        {
            return false;
        }

        var deleted = view.Deleted.Of(block);
        return deleted.IsEmpty || BlockBits.AndNot(matches, deleted);
    }

    private void Collect(ReadOnlySpan<ulong> matches)
    {
        foreach (var facet in facets)
        {
            facet.Count(_scope, matches);
        }

        if (request.Count == 0)
        {
            return;
        }

        var accumulator = _scope.Frames.RentPoints();
        var keys = accumulator.AsSpan(0, _scope.Count);
        if (_keys is null)
        {
            keys.Clear();
            scorer.Score(_scope, matches, keys, certain: true);
        }
        else
        {
            _keys.Write(_scope, matches, keys);
        }

        Offer(matches, keys);
        _scope.Frames.Return(accumulator);
    }

    private void Offer(ReadOnlySpan<ulong> matches, ReadOnlySpan<int> keys)
    {
        var ids = view.Segment.Ids.Slice(_scope.First, _scope.Count);
        for (var i = 0; i < matches.Length; i++)
        {
            for (var word = Compare64.AtLeast(keys, i << 6, hits.Threshold, matches[i]); word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                hits.Offer(keys[local], ids[local], _scope.First + local, this);
            }
        }
    }
}
