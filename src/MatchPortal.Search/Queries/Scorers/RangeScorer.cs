using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>A column between two values, both included.</summary>
internal sealed class RangeScorer(RangeQuery query, Segment segment) : FilterScorer(query, segment)
{
    private readonly int _column = segment.Layout.Column(query.Field);
    private readonly int _from = Math.Max(query.From ?? int.MinValue, ColumnValue.Missing + 1);
    private readonly int _to = query.To ?? int.MaxValue;

    public override ulong Zones(int block)
    {
        var (least, most) = Segment.Bounds(_column, block);
        return (least <= _to && most >= _from) || (query.MatchMissing && least == ColumnValue.Missing) ? ulong.MaxValue : 0;
    }

    protected override ulong Word(int first)
    {
        var values = Segment.Column(_column);
        var within = Compare64.Between(values, first, _from, _to);
        return query.MatchMissing ? within | Compare64.Equal(values, first, ColumnValue.Missing) : within;
    }

    protected override bool Matches(ReadOnlySpan<int> row) =>
        row[_column] is var value && (value == ColumnValue.Missing ? query.MatchMissing : value >= _from && value <= _to);
}
