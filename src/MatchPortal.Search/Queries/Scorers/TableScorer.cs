using System.Numerics;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Every document, with points by its columns.</summary>
internal abstract class TableScorer(Query query, IEnumerable<PointStep> steps, int missing) : Scorer(query)
{
    private readonly int _most = steps.Select(step => step.Points).Append(missing).Max();

    public override int Cost => 100;

    public override int Most(int block) => _most;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        BlockBits.FillAll(matches, scope.Count);
        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        for (var i = 0; i < among.Length; i++)
        {
            for (var word = among[i]; word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                points[local] += At(scope.First + local);
            }
        }
    }
}
