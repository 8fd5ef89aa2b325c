using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents whose own span overlaps the one offered.</summary>
internal sealed class OwnRangeScorer(OwnRangeQuery query, Segment segment) : FilterScorer(query, segment)
{
    private readonly int _least = segment.Layout.Column(query.LeastField);
    private readonly int _most = segment.Layout.Column(query.MostField);

    protected override ulong Word(int first)
    {
        var most = Segment.Column(_most);
        return Compare64.Between(Segment.Column(_least), first, int.MinValue, query.To)
            & (Compare64.Between(most, first, query.From, int.MaxValue) | Compare64.Equal(most, first, ColumnValue.Missing));
    }

    protected override bool Matches(ReadOnlySpan<int> row) => Overlaps(row[_least], row[_most]);

    // A missing smallest is int.MinValue, and so already no limit.
    private bool Overlaps(int least, int most) => least <= query.To && (most == ColumnValue.Missing || most >= query.From);
}
