using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents whose own span overlaps the one offered.</summary>
internal sealed class OwnRangeScorer(OwnRangeQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _least = segment.Layout.Column(query.LeastField);
    private readonly int _most = segment.Layout.Column(query.MostField);

    protected override ulong Word(int first)
    {
        var most = segment.Column(_most);
        return Compare64.Between(segment.Column(_least), first, int.MinValue, query.To)
            & (Compare64.Between(most, first, query.From, int.MaxValue) | Compare64.Equal(most, first, ColumnValue.Missing));
    }

    protected override bool Matches(int document)
    {
        // A missing smallest is int.MinValue, and so already no limit.
        var most = segment.Column(_most)[document];
        return segment.Column(_least)[document] <= query.To && (most == ColumnValue.Missing || most >= query.From);
    }
}
