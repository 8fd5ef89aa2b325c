using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The best of several parts.</summary>
internal sealed class BestScorer(BestQuery query, Scorer[] parts) : Scorer(query)
{
    private readonly PostingScorer[]? _postings = PointFrames.Postings(parts);

    public override int Cost => 15;

    public override bool CanMatch(int block) => UnionFill.CanMatch(parts, block);

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
        if (_postings is not null)
        {
            ScorePostings(scope, points);
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

    private void ScorePostings(BlockScope scope, Span<int> points)
    {
        var gathered = scope.Frames.RentZeros();
        foreach (var part in _postings!)
        {
            part.Raise(scope, gathered);
        }

        foreach (var part in _postings)
        {
            part.Drain(scope, gathered, points, int.MaxValue);
        }

        scope.Frames.ReturnZeros(gathered);
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        Span<int> best = stackalloc int[locals.Length];
        Span<int> one = stackalloc int[locals.Length];
        best.Clear();
        foreach (var part in parts)
        {
            one.Clear();
            part.ScoreEach(scope, locals, one, certain: false);
            PointFrames.Raise(one, best);
        }

        for (var i = 0; i < best.Length; i++)
        {
            points[i] += best[i];
        }
    }

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
