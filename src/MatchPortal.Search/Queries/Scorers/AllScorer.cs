namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Every document, the same points for each.</summary>
internal sealed class AllScorer(Query query, int each) : Scorer(query)
{
    public override int Cost => 100;

    public override int Most(int block) => each;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        BlockBits.FillAll(matches, scope.Count);
        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain) => BlockBits.AddConstant(among, points, each);

    public override int At(int document) => each;
}
