using System.Numerics;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>
/// Given the matches of a block, offers those that may be among the best, with their points. Parts of a query are added one after the other, the weightiest first; a document that
/// could not reach the worst of the best any more, even with all that is left, is given up. Equals are never given up: their order is decided by hash.
/// </summary>
internal sealed class StagedScores(Scorer scorer, TopHits hits, SegmentSearch search)
{
    private const int Handful = 16;

    private readonly Stage[] _stages = Stages(scorer);

    /// <summary>Offers a block's best.</summary>
    /// <param name="scope">The block.</param>
    /// <param name="matches">All that matches in it.</param>
    /// <param name="few">The same as a list if they are few, otherwise empty.</param>
    public void Offer(BlockScope scope, ReadOnlySpan<ulong> matches, Span<ushort> few)
    {
        // For a handful, finding out what the parts could give costs as much as what they give.
        var left = few.Length is > 0 and <= Handful ? Query.PointLimit : Weigh(scope.Number);
        if (left < hits.Threshold)
        {
            scope.Frames.Paths.BlocksGivenUp++;
        }
        else if (!few.IsEmpty)
        {
            var points = scope.Frames.RentPoints();
            PointFrames.Clear(points, few);
            OfferFew(scope, few, points, 0, left);
            scope.Frames.Return(points);
        }
        else if (_stages is [{ Scorer: PostingScorer alone }])
        {
            scope.Frames.Paths.Alone++;
            alone.OfferAll(scope, matches, hits, search);
        }
        else
        {
            OfferMany(scope, matches, left);
        }
    }

    private static Stage[] Stages(Scorer scorer)
    {
        if (scorer is not BoolScorer { Must: var must, Should: var should })
        {
            return [new(scorer, true)];
        }

        var stages = new List<Stage>(must.Length + should.Length);
        foreach (var part in must)
        {
            stages.Add(new(part, true));
        }

        foreach (var part in should)
        {
            if (part is not NoneScorer)
            {
                stages.Add(new(part, false));
            }
        }

        return [.. stages];
    }

    /// <summary>Orders the parts by what they can give in a block.</summary>
    /// <returns>What all of them can give.</returns>
    private int Weigh(int block)
    {
        var sum = 0;
        for (var i = 0; i < _stages.Length; i++)
        {
            var stage = _stages[i];
            stage.Most = stage.Scorer.Most(block);
            sum += stage.Most;
            var at = i;
            for (; at > 0 && _stages[at - 1].Most < stage.Most; at--)
            {
                _stages[at] = _stages[at - 1];
            }

            _stages[at] = stage;
        }

        return sum;
    }

    private void OfferFew(BlockScope scope, Span<ushort> locals, int[] points, int firstStage, int left)
    {
        scope.Frames.Paths.Few++;
        var count = locals.Length;
        for (var i = firstStage; i < _stages.Length && left > 0; i++)
        {
            _stages[i].Scorer.ScoreEach(scope, locals[..count], points, _stages[i].IsCertain);
            left -= left == Query.PointLimit ? 0 : _stages[i].Most;
            if (hits.Threshold > left)
            {
                count = FewDocuments.KeepAtLeast(locals[..count], points, hits.Threshold - left);
            }
        }

        var ids = scope.Segment.Ids;
        foreach (var local in locals[..count])
        {
            hits.Offer(points[local], ids[scope.First + local], scope.First + local, search);
        }
    }

    private void OfferMany(BlockScope scope, ReadOnlySpan<ulong> matches, int all)
    {
        scope.Frames.Paths.Many++;
        var accumulator = scope.Frames.RentPoints();
        var rented = scope.Frames.RentBits();
        var points = accumulator.AsSpan(0, scope.Count);
        var hopeful = rented.AsSpan(0, scope.Words);
        points.Clear();
        matches.CopyTo(hopeful);
        var left = all;
        for (var i = 0; i < _stages.Length && left >= 0; i++)
        {
            _stages[i].Scorer.Score(scope, hopeful, points, _stages[i].IsCertain);
            left -= _stages[i].Most;
            if (hits.Threshold > left && KeepHopeful(points, hopeful, hits.Threshold - left) <= FewDocuments.Most)
            {
                FinishFew(scope, hopeful, accumulator, i + 1, left);
                left = -1;
            }
        }

        if (left >= 0)
        {
            OfferAll(scope, hopeful, points);
        }

        scope.Frames.Return(rented);
        scope.Frames.Return(accumulator);
    }

    private static int KeepHopeful(ReadOnlySpan<int> points, Span<ulong> hopeful, int least)
    {
        var count = 0;
        for (var i = 0; i < hopeful.Length; i++)
        {
            hopeful[i] = hopeful[i] == 0 ? 0 : Compare64.AtLeast(points, i << 6, least, hopeful[i]);
            count += BitOperations.PopCount(hopeful[i]);
        }

        return count;
    }

    private void FinishFew(BlockScope scope, ReadOnlySpan<ulong> hopeful, int[] points, int nextStage, int left)
    {
        scope.Frames.Paths.FewOfMany++;
        Span<ushort> room = stackalloc ushort[FewDocuments.Most];
        OfferFew(scope, room[..FewDocuments.List(hopeful, room)], points, nextStage, left);
    }

    private void OfferAll(BlockScope scope, ReadOnlySpan<ulong> among, ReadOnlySpan<int> points)
    {
        for (var i = 0; i < among.Length; i++)
        {
            for (var word = among[i] == 0 ? 0 : Compare64.AtLeast(points, i << 6, hits.Threshold, among[i]); word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                hits.Offer(points[local], scope.Segment.Ids[scope.First + local], scope.First + local, search);
            }
        }
    }

    private struct Stage(Scorer scorer, bool isCertain)
    {
        public Scorer Scorer { get; } = scorer;

        /// <summary>Whether every match of the query matches it.</summary>
        public bool IsCertain { get; } = isCertain;

        public int Most { get; set; }
    }
}
