namespace MatchPortal.Search.Queries.Scorers;

/// <summary>No document: the term is not in the segment.</summary>
internal sealed class NoneScorer(Query query) : Scorer(query)
{
    public override int Cost => 0;

    public override ulong Zones(int block) => 0;

    public override int Most(int block) => 0;

    public override int Keep(BlockScope scope, Span<ushort> locals) => 0;

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
    }

    public override bool Fill(BlockScope scope, Span<ulong> matches) => false;

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
    }

    public override int At(int document) => NoMatch;
}
