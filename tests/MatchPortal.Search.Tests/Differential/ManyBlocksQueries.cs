using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Queries for many documents: each node by itself, and few documents left among many postings. Chance seldom makes these.</summary>
internal static class ManyBlocksQueries
{
    private static readonly GeoPoint Place = new(56.2, 10.1);
    private static readonly PointTable Holes = PointTable.Of(payload => payload % 3 == 0 ? PointTable.NoMatch : payload);

    public static IReadOnlyList<Query> All { get; } = [.. Leaves, .. Leaves.Select(Beside), .. Narrow.SelectMany(Few)];

    private static IReadOnlyList<Query> Leaves =>
    [
        new TermQuery("title", "svejs"), new PhraseQuery("title", ["smed", "truck"]), new PhraseQuery("title", ["bog", null, "bog"]), new ConceptQuery("skill", "c3", Holes),
        new PrefixQuery("title", "sv", 2), new FuzzyQuery("title", "bog", 1, 1, 4), new KeywordQuery("area", ["751", "101"], 5),
        new RangeQuery("least", 3, 9), new RangeQuery("most", null, 4, MatchMissing: true), new RadiusQuery("place", Place, 60_000), new OwnRadiusQuery("place", "reach", Place),
        new OwnRangeQuery("least", "most", 10, 12), new BitsQuery("flags", 1), new BitsQuery("flags", 0, Any: (1UL << 63) | 1), new BitsQuery("flags", 0, Any: 1UL << 62),
        new BitsQuery("flags", 0, None: (1UL << 62) | 2), new ColumnQuery("least", [new(0, 3), new(20, 9)], 1), new DistanceQuery("place", Place, [new(0, 30), new(50_000, 7)], 2),
    ];

    // Of these few documents are left.
    private static IReadOnlyList<Query> Narrow =>
    [
        new RadiusQuery("place", Place, 3_000), new BoolQuery { Filter = [new RangeQuery("least", 7, 7), new RangeQuery("most", 11, 13), new KeywordQuery("kind", ["flex"])] },
        new PhraseQuery("body", ["zebra", "ål", "smed"]),
    ];

    private static BoolQuery Beside(Query leaf) => new() { Must = [new KeywordQuery("kind", ["job"], 3)], Should = [leaf], Not = [new BitsQuery("flags", 3)] };

    private static IEnumerable<Query> Few(Query narrow) =>
    [
        new BoolQuery { Filter = [narrow], Should = [.. World.Skills.Take(4).Select(skill => new ConceptQuery("skill", skill, Holes))] },
        new BoolQuery { Filter = [narrow], Should = [.. World.Words.Take(3).Select(word => new TermQuery("title", word))] },
        new BoolQuery { Must = [new CappedSumQuery([.. World.Skills.Take(3).Select(skill => new ConceptQuery("wish", skill, Holes)), new AllQuery()], 300)], Filter = [narrow] },
    ];
}
