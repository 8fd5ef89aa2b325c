namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The documents of another scorer, the same points for each.</summary>
internal sealed class ConstantScorer(ConstantQuery query, Scorer of) : Scorer(query)
{
    public override int Cost => of.Cost;

    public override ulong Zones(int block) => of.Zones(block);

    public override int Most(int block) => of.Zones(block) != 0 ? query.Points : 0;

    public override int Keep(BlockScope scope, Span<ushort> locals) => of.Keep(scope, locals);

    public override bool Fill(BlockScope scope, Span<ulong> matches) => of.Fill(scope, matches);

    public override bool Narrow(BlockScope scope, Span<ulong> matches) => of.Narrow(scope, matches);

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (certain)
        {
            BlockBits.AddConstant(among, points, query.Points);
            return;
        }

        var rented = scope.Frames.RentBits();
        var own = rented.AsSpan(0, scope.Words);
        if (of.Fill(scope, own) && BlockBits.And(own, among))
        {
            BlockBits.AddConstant(own, points, query.Points);
        }

        scope.Frames.Return(rented);
    }

    public override bool Matches(int document) => of.Matches(document);

    public override int At(int document) => of.Matches(document) ? query.Points : NoMatch;
}
