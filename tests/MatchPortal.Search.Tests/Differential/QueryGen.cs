using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Random query trees, and requests around them.</summary>
internal static class QueryGen
{
    private static readonly Gen<string> TextField = Gen.Elements("title", "body");
    private static readonly Gen<int> Points = Gen.Choose(0, 300);
    private static readonly Gen<int?> Limit = Gen.Frequency((3, Gen.Choose(-6, 46).Select(value => (int?)value)), (1, Gen.Constant((int?)null)));

    public static Gen<Query> Query => Tree(3);

    public static Gen<SearchRequest> Request =>
        from query in Query
        from count in Gen.Elements(0, 1, 3, 20, 200)
        from tie in Gen.Choose(0, 3)
        from order in Gen.Frequency((4, Gen.Constant(SearchOrder.Score)), (1, Order))
        from facets in Gen.SubListOf("area", "kind")
        select new SearchRequest(query, count) { TieKey = (ulong)tie, Order = order, Facets = [.. facets] };

    private static Gen<SearchOrder> Order => Gen.OneOf(
        from name in Gen.Elements("least", "until") from down in Gen.Elements(true, false) select (SearchOrder)new SearchOrder.ByColumn(name, down),
        DocumentGen.Place.Select(place => (SearchOrder)new SearchOrder.ByDistance("place", place)));

    /// <summary>Smaller trees that may fail for the same reason.</summary>
    public static IEnumerable<Query> Shrink(Query query) => query switch
    {
        BoolQuery node => [.. node.Must, .. node.Should, .. node.Not, .. node.Filter, .. Without(node.Must, rest => node with { Must = rest }), .. Without(node.Should, rest => node with { Should = rest }),
            .. Without(node.Not, rest => node with { Not = rest }), .. Without(node.Filter, rest => node with { Filter = rest })],
        CappedSumQuery node => [.. node.Parts, .. Without(node.Parts, rest => node with { Parts = rest })],
        BestQuery node => [.. node.Parts, .. Without(node.Parts, rest => node with { Parts = rest })],
        ConstantQuery node => [node.Of],
        _ => [],
    };

    private static IEnumerable<Query> Without(IReadOnlyList<Query> parts, Func<IReadOnlyList<Query>, Query> make) => parts.Select(part => make([.. parts.Where(other => !ReferenceEquals(other, part))]));

    private static Gen<Query> Tree(int depth) => depth == 0 ? Leaf : Gen.Frequency((3, Leaf), (3, Bool(depth)), (1, Capped(depth)), (1, Best(depth)), (1, Constant(depth)));

    private static Gen<IReadOnlyList<Query>> Parts(int depth, int most) =>
        Gen.Choose(0, most).SelectMany(count => Tree(depth - 1).ListOf(count)).Select(parts => (IReadOnlyList<Query>)[.. parts]);

    private static Gen<Query> Bool(int depth) =>
        from must in Parts(depth, 2)
        from should in Parts(depth, 3)
        from not in Parts(depth, 1)
        from filter in Parts(depth, 1)
        select (Query)new BoolQuery { Must = must, Should = should, Not = not, Filter = filter };

    private static Gen<Query> Capped(int depth) => from parts in Parts(depth, 3) from cap in Points select (Query)new CappedSumQuery(parts, cap);

    private static Gen<Query> Best(int depth) => Parts(depth, 3).Select(parts => (Query)new BestQuery(parts));

    private static Gen<Query> Constant(int depth) => from inner in Tree(depth - 1) from points in Points select (Query)new ConstantQuery(inner, points);

    private static Gen<Query> Leaf => Gen.OneOf(
        Points.Select(points => (Query)new AllQuery(points)),
        from name in TextField from word in Gen.Elements(World.Words) from weight in Points select (Query)new TermQuery(name, word, weight),
        from name in TextField from words in Phrase from weight in Points select (Query)new PhraseQuery(name, words, weight),
        from values in Gen.SubListOf(World.Areas) from points in Points select (Query)new KeywordQuery("area", [.. values], points),
        from name in Gen.Elements("title", "code")
        from prefix in Gen.Elements("", "s", "sve", "222", "å", "æ", "b", "\U0001F600", "\uD83D", "q")
        from points in Points
        select (Query)new PrefixQuery(name, prefix, points),
        from name in Gen.Elements("title", "code")
        from word in Gen.Elements("svjes", "bog", "2232", "smeed", "ålbrog", "", "\U0001F600glda")
        from edits in Gen.Choose(0, 2)
        from shared in Gen.Choose(0, 2)
        from points in Points
        select (Query)new FuzzyQuery(name, word, edits, shared, points),
        Concept,
        Column,
        Filter,
        Filter);

    private static Gen<List<string?>> Phrase =>
        from first in Gen.Elements(World.Words)
        from rest in Gen.Frequency((5, Gen.Elements(World.Words).Select(word => (string?)word)), (1, Gen.Constant((string?)null))).ListOf()
        select rest.Take(2).Prepend(first).ToList();

    private static Gen<Query> Concept =>
        from name in Gen.Elements("skill", "wish")
        from concept in Gen.Elements([.. World.Skills, "unknown"])
        from step in Gen.Choose(0, 5)
        from holes in Gen.Elements(true, false)
        select (Query)new ConceptQuery(name, concept, PointTable.Of(payload => holes && payload % 3 == 0 ? PointTable.NoMatch : payload * step));

    private static Gen<Query> Column => Gen.OneOf(
        from name in Gen.Elements("least", "until") from steps in Steps(-5, 50) from missing in Points select (Query)new ColumnQuery(name, steps, missing),
        from centre in DocumentGen.Place from steps in Steps(0, 300_000) from missing in Points select (Query)new DistanceQuery("place", centre, steps, missing));

    private static Gen<Query> Filter => Gen.OneOf(
        from name in Gen.Elements("least", "most") from low in Limit from high in Limit from missing in Gen.Elements(true, false) select (Query)new RangeQuery(name, low, high, missing),
        from first in Gen.Choose(0, 500)
        from length in Gen.Choose(0, 100)
        select (Query)RangeQuery.Dates("until", World.Start.AddHours(first), World.Start.AddHours(first + length)),
        from place in DocumentGen.Place from kilometres in Gen.Choose(0, 250) select (Query)new RadiusQuery("place", place, kilometres * 1000),
        from place in DocumentGen.Place select (Query)new OwnRadiusQuery("place", "reach", place),
        from low in Gen.Choose(-6, 46) from length in Gen.Choose(0, 20) select (Query)new OwnRangeQuery("least", "most", low, low + length),
        from all in Flags from any in Flags from none in Flags select (Query)new BitsQuery("flags", all, any, none & ~all));

    private static Gen<ulong> Flags => Gen.Elements(0UL, 0UL, 1UL, 2UL, 1UL << 62, 1UL << 63, 3UL);

    private static Gen<List<PointStep>> Steps(int least, int most) =>
        from values in Gen.Choose(least, most).ListOf()
        from points in Points.ListOf(values.Count)
        select values.Distinct().Order().Zip(points, (start, reached) => new PointStep(start, reached)).ToList();
}
