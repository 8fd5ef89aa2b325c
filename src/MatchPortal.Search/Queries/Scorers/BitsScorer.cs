using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents by their flags.</summary>
internal sealed class BitsScorer(BitsQuery query, Segment segment) : FilterScorer(query, segment)
{
    private readonly int _low = segment.Layout.Column(query.Field);

    protected override ulong Word(int first)
    {
        var low = Segment.Column(_low);
        var high = Segment.Column(_low + 1);
        var matches = Compare64.Masked(low, first, (int)(query.All | query.None), (int)query.All) & Compare64.Masked(high, first, High(query.All | query.None), High(query.All));
        var none = query.Any == 0 ? 0 : Compare64.Masked(low, first, (int)query.Any, 0) & Compare64.Masked(high, first, High(query.Any), 0);
        return (query.All & query.None) == 0 ? matches & ~none : 0;
    }

    protected override bool Matches(ReadOnlySpan<int> row) => Meets((uint)row[_low] | ((ulong)(uint)row[_low + 1] << 32));

    private bool Meets(ulong bits) => (bits & query.All) == query.All && (query.Any == 0 || (bits & query.Any) != 0) && (bits & query.None) == 0;

    private static int High(ulong bits) => (int)(bits >> 32);
}
