using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents by their flags.</summary>
internal sealed class BitsScorer(BitsQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _low = segment.Layout.Column(query.Field);

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        var low = segment.Column(_low).Slice(scope.First, scope.Count);
        var high = segment.Column(_low + 1).Slice(scope.First, scope.Count);
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += Meets((uint)low[local] | ((ulong)(uint)high[local] << 32)) ? 1 : 0;
        }

        return kept;
    }

    protected override ulong Word(int first)
    {
        var low = segment.Column(_low);
        var high = segment.Column(_low + 1);
        var matches = Compare64.Masked(low, first, (int)(query.All | query.None), (int)query.All) & Compare64.Masked(high, first, High(query.All | query.None), High(query.All));
        var none = query.Any == 0 ? 0 : Compare64.Masked(low, first, (int)query.Any, 0) & Compare64.Masked(high, first, High(query.Any), 0);
        return (query.All & query.None) == 0 ? matches & ~none : 0;
    }

    protected override bool Matches(int document) => Meets((uint)segment.Column(_low)[document] | ((ulong)(uint)segment.Column(_low + 1)[document] << 32));

    private bool Meets(ulong bits) => (bits & query.All) == query.All && (query.Any == 0 || (bits & query.Any) != 0) && (bits & query.None) == 0;

    private static int High(ulong bits) => (int)(bits >> 32);
}
