using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents by their flags.</summary>
internal sealed class BitsScorer(BitsQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _low = segment.Layout.Column(query.Field);

    protected override bool Matches(int document)
    {
        var bits = (uint)segment.Column(_low)[document] | ((ulong)(uint)segment.Column(_low + 1)[document] << 32);
        return (bits & query.All) == query.All && (query.Any == 0 || (bits & query.Any) != 0) && (bits & query.None) == 0;
    }
}
