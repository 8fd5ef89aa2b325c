using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The best of several parts.</summary>
internal sealed class BestScorer(BestQuery query, Scorer[] parts) : Scorer(query)
{
    private readonly Lazy<PostingScorer[]?> _postings = new(() => PointFrames.Postings(parts), isThreadSafe: false);

    public override int Cost => 15;

    public override ulong Zones(int block) => UnionFill.Zones(parts, block);

    public override int Most(int block)
    {
        var most = 0;
        foreach (var part in parts)
        {
            most = Math.Max(most, part.Most(block));
        }

        return most;
    }

    public override bool Fill(BlockScope scope, Span<ulong> matches) => UnionFill.Fill(parts, scope, matches);

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (_postings.Value is { } postings)
        {
            ScorePostings(postings, scope, points);
            return;
        }

        var (bestFrame, oneFrame) = (scope.Frames.RentPoints(), scope.Frames.RentPoints());
        var best = bestFrame.AsSpan(0, scope.Count);
        var one = oneFrame.AsSpan(0, scope.Count);
        best.Clear();
        foreach (var part in parts)
        {
            one.Clear();
            part.Score(scope, among, one, certain: false);
            PointFrames.Raise(one, best);
        }

        PointFrames.AddCapped(best, points[..scope.Count], int.MaxValue);
        scope.Frames.Return(oneFrame);
        scope.Frames.Return(bestFrame);
    }

    private static void ScorePostings(PostingScorer[] postings, BlockScope scope, Span<int> points)
    {
        var gathered = scope.Frames.RentZeros();
        foreach (var part in postings)
        {
            part.Raise(scope, gathered);
        }

        foreach (var part in postings)
        {
            part.Drain(scope, gathered, points, int.MaxValue);
        }

        scope.Frames.ReturnZeros(gathered);
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        var (best, one) = (scope.Frames.RentPoints(), scope.Frames.RentPoints());
        PointFrames.Clear(best, locals);
        foreach (var part in parts)
        {
            PointFrames.Clear(one, locals);
            part.ScoreEach(scope, locals, one, certain: false);
            foreach (var local in locals)
            {
                best[local] = Math.Max(best[local], one[local]);
            }
        }

        foreach (var local in locals)
        {
            points[local] += best[local];
        }

        scope.Frames.Return(one);
        scope.Frames.Return(best);
    }

    public override bool Matches(int document) => UnionFill.Matches(parts, document);

    public override int At(int document)
    {
        var best = NoMatch;
        foreach (var part in parts)
        {
            best = Math.Max(best, part.At(document));
        }

        return best;
    }

    public override Explanation? Explain(int document)
    {
        var best = parts.Select(part => part.Explain(document)).OfType<Explanation>().OrderByDescending(part => part.Points).FirstOrDefault();
        return best is null ? null : new(Query, best.Points, [best]);
    }
}
