using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The best of several parts.</summary>
internal sealed class BestScorer(BestQuery query, Scorer[] parts) : Scorer(query)
{
    public override int Cost => 15;

    public override bool Fill(BlockScope scope, Span<ulong> matches) => UnionFill.Fill(parts, scope, matches);

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
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

    public override int At(int document) => parts.Select(part => part.At(document)).DefaultIfEmpty(NoMatch).Max();

    public override Explanation? Explain(int document)
    {
        var best = parts.Select(part => part.Explain(document)).OfType<Explanation>().OrderByDescending(part => part.Points).FirstOrDefault();
        return best is null ? null : new(Query, best.Points, [best]);
    }
}
