using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Benchmarks.Search;

/// <summary>A made-up posting: what is asked for, in a form that engines and SQLite can be asked in.</summary>
internal sealed record Vacancy(int[] Must, int[] Nice, int Trade, string[] Words, GeoPoint Place, int Radius, int From, int To, ulong Licences)
{
    private static readonly PointTable[] Tables = [.. Enumerable.Range(1, 40).Select(weight => PointTable.Of(payload => weight * (20 + (payload & 63))))];

    /// <summary>A posting of a town; one in ten is open to the whole country.</summary>
    public static Vacancy Make(Town town)
    {
        var trade = town.Random.Next(Town.Trades);
        int[] Skills(int count) => [.. Enumerable.Range(0, count).Select(_ => town.Skill(trade)).Distinct()];
        var must = Skills(town.Random.Next(2, 8));
        var hours = town.Random.Next(15, 38);
        return new(
            must, [.. Skills(town.Random.Next(3, 14)).Except(must)], trade, Typed(town, 3, 8), town.Near(town.Area()),
            town.Random.Next(10) == 0 ? 600_000 : town.Random.Next(15, 60) * 1000, hours - 5, hours, town.Random.Next(3) == 0 ? 1UL << town.Random.Next(12) : 0);
    }

    /// <summary>Words as a person types them.</summary>
    public static string[] Typed(Town town, int least, int most) => [.. Enumerable.Range(0, town.Random.Next(least, most + 1)).Select(_ => town.Word()).Distinct()];

    /// <summary>The points of a competence: of the n-th must or nice, by its payload.</summary>
    public static int Weight(bool isMust, int n) => isMust ? 30 - n : 12 - (n % 10);

    /// <summary>Any must, within the limits of both sides, the best by points.</summary>
    public SearchRequest Match() => new(
        new BoolQuery
        {
            Must = [new BoolQuery { Should = Concepts(Must, isMust: true) }],
            Should = [.. Concepts(Nice, isMust: false), new KeywordQuery("occupation", [Names.Occupation(Trade)], 2000), new CappedSumQuery(Terms(Words, 100), 1500)],
            Filter = [new RadiusQuery("place", Place, Radius), new OwnRadiusQuery("place", "reach", Place), new OwnRangeQuery("least", "most", From, To), new BitsQuery("licences", Licences)],
        },
        20)
    { Facets = ["area", "group", "kind"] };

    /// <summary>Words alone: any of them, the best by points.</summary>
    public static SearchRequest Search(string[] words) => new(new BoolQuery { Should = Terms(words, 1000) }, 20);

    private static ConceptQuery[] Concepts(int[] skills, bool isMust) => [.. skills.Select((skill, n) => new ConceptQuery("skill", Names.Skill(skill), Tables[Weight(isMust, n) - 1]))];

    private static TermQuery[] Terms(string[] words, int weight) => [.. words.Select(word => new TermQuery("text", Vocabulary.Term(word), weight))];
}
