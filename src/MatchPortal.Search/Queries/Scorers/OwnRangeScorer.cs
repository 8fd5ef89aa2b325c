using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents whose own span overlaps the one offered.</summary>
internal sealed class OwnRangeScorer(OwnRangeQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _least = segment.Layout.Column(query.LeastField);
    private readonly int _most = segment.Layout.Column(query.MostField);

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        var least = segment.Column(_least).Slice(scope.First, scope.Count);
        var most = segment.Column(_most).Slice(scope.First, scope.Count);
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += Overlaps(least[local], most[local]) ? 1 : 0;
        }

        return kept;
    }

    protected override ulong Word(int first)
    {
        var most = segment.Column(_most);
        return Compare64.Between(segment.Column(_least), first, int.MinValue, query.To)
            & (Compare64.Between(most, first, query.From, int.MaxValue) | Compare64.Equal(most, first, ColumnValue.Missing));
    }

    protected override bool Matches(int document) => Overlaps(segment.Column(_least)[document], segment.Column(_most)[document]);

    // A missing smallest is int.MinValue, and so already no limit.
    private bool Overlaps(int least, int most) => least <= query.To && (most == ColumnValue.Missing || most >= query.From);
}
