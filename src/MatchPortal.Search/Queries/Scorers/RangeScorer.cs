using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>A column between two values, both included.</summary>
internal sealed class RangeScorer(RangeQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _column = segment.Layout.Column(query.Field);
    private readonly int _from = Math.Max(query.From ?? int.MinValue, ColumnValue.Missing + 1);
    private readonly int _to = query.To ?? int.MaxValue;

    public override bool CanMatch(int block)
    {
        var (least, most) = segment.Bounds(_column, block);
        return (least <= _to && most >= _from) || (query.MatchMissing && least == ColumnValue.Missing);
    }

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        var values = segment.Column(_column).Slice(scope.First, scope.Count);
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += (values[local] == ColumnValue.Missing ? query.MatchMissing : values[local] >= _from && values[local] <= _to) ? 1 : 0;
        }

        return kept;
    }

    protected override ulong Word(int first)
    {
        var values = segment.Column(_column);
        var within = Compare64.Between(values, first, _from, _to);
        return query.MatchMissing ? within | Compare64.Equal(values, first, ColumnValue.Missing) : within;
    }

    protected override bool Matches(int document) =>
        segment.Column(_column)[document] is var value && (value == ColumnValue.Missing ? query.MatchMissing : value >= _from && value <= _to);
}
