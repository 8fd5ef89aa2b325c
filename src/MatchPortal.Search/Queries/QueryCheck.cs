using System.Diagnostics;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries;

/// <summary>Given a query, a schema and statistics, says whether the query is well made and how many points it can reach. Every engine asks it before it searches.</summary>
public static class QueryCheck
{
    /// <summary>How deep a tree may be.</summary>
    public const int DeepestTree = 64;

    private static readonly string TooDeep = $"The query is more than {DeepestTree} levels deep.";

    /// <summary>Checks a whole request.</summary>
    /// <exception cref="ArgumentException">What <see cref="ISearchSnapshot.Search"/> says.</exception>
    public static void Check(SearchRequest request, IndexSchema schema, CorpusStatistics statistics)
    {
        Demand(request.Count is >= 0 and <= SearchRequest.MostHits, "The number of hits asked for is out of range.");
        for (var i = 0; i < request.Facets.Count; i++)
        {
            if (!schema.Require(request.Facets[i], FieldKind.Keyword).Facet)
            {
                throw new ArgumentException($"The field '{request.Facets[i]}' is no facet.");
            }
        }

        _ = request.Order switch
        {
            SearchOrder.ByScore => null,
            SearchOrder.ByColumn column => schema.Require(column.Field, FieldKind.Number, FieldKind.Date),
            SearchOrder.ByDistance distance => schema.Require(distance.Field, FieldKind.Point),
            _ => throw new UnreachableException(),
        };
        Check(request.Query, schema, statistics);
    }

    /// <summary>Checks a query.</summary>
    /// <exception cref="ArgumentException">What <see cref="ISearchSnapshot.Search"/> says.</exception>
    public static void Check(Query query, IndexSchema schema, CorpusStatistics statistics)
    {
        // Nearly every query stays below the limit even if all its terms were the rarest, and then nothing need be looked up.
        if (Most(query, schema, new(statistics, areAllRarest: true), DeepestTree) >= Query.PointLimit)
        {
            var most = Most(query, schema, new(statistics, areAllRarest: false), DeepestTree);
            if (most >= Query.PointLimit)
            {
                throw new ArgumentException($"The query could reach {most} points; the limit is {Query.PointLimit}.");
            }
        }
    }

    private static long Most(Query query, IndexSchema schema, in Rarities rarities, int depth)
    {
        Demand(depth > 0, TooDeep);
        return query switch
        {
            BoolQuery node => Sum(node.Must, schema, rarities, depth) + Sum(node.Should, schema, rarities, depth)
                + (0 * (Sum(node.Filter, schema, rarities, depth) + Sum(node.Not, schema, rarities, depth))),
            CappedSumQuery node => Math.Min(NotNegative(node.Cap), Sum(node.Parts, schema, rarities, depth)),
            BestQuery node => Best(node.Parts, schema, rarities, depth),
            ConstantQuery node => NotNegative(node.Points) + (0 * Most(node.Of, schema, rarities, depth - 1)),
            _ => LeafMost(query, schema, rarities),
        };
    }

    private static long Sum(IReadOnlyList<Query> parts, IndexSchema schema, in Rarities rarities, int depth)
    {
        var sum = 0L;
        for (var i = 0; i < parts.Count; i++)
        {
            sum += Most(parts[i], schema, rarities, depth - 1);
        }

        return sum;
    }

    private static long Best(IReadOnlyList<Query> parts, IndexSchema schema, in Rarities rarities, int depth)
    {
        var best = 0L;
        for (var i = 0; i < parts.Count; i++)
        {
            best = Math.Max(best, Most(parts[i], schema, rarities, depth - 1));
        }

        return best;
    }

    private static long LeafMost(Query query, IndexSchema schema, in Rarities rarities) => query switch
    {
        ConceptQuery node => On(schema, node.Field, node.Table.Most, FieldKind.Concept),
        TermQuery node => TextMost(node.Field, rarities.Of(node.Field, node.Term), node.Weight, schema),
        AllQuery node => NotNegative(node.Points),
        PhraseQuery node => PhraseMost(node, schema, rarities),
        KeywordQuery node => On(schema, node.Field, node.Points, FieldKind.Keyword),
        PrefixQuery node => On(schema, node.Field, node.Points, FieldKind.Text, FieldKind.Keyword),
        FuzzyQuery node => FuzzyMost(node, schema),
        ColumnQuery node => On(schema, node.Field, StepsMost(node.Steps, node.MissingPoints, int.MinValue), FieldKind.Number, FieldKind.Date),
        DistanceQuery node => On(schema, node.Field, StepsMost(node.Steps, node.MissingPoints, 0), FieldKind.Point),
        RangeQuery node => On(schema, node.Field, 0, FieldKind.Number, FieldKind.Date),
        RadiusQuery node => On(schema, node.Field, 0 * NotNegative(node.Metres), FieldKind.Point),
        OwnRadiusQuery node => On(schema, node.Field, 0, FieldKind.Point) + On(schema, node.RadiusField, 0, FieldKind.Number),
        OwnRangeQuery node => OwnRangeMost(node, schema),
        BitsQuery node => On(schema, node.Field, 0, FieldKind.Bits),
        _ => throw new UnreachableException(),
    };

    private static long On(IndexSchema schema, string field, long points, params ReadOnlySpan<FieldKind> kinds)
    {
        schema.Require(field, kinds);
        return NotNegative(points);
    }

    private static long PhraseMost(PhraseQuery node, IndexSchema schema, in Rarities rarities)
    {
        Demand(node.Terms.Count > 0 && node.Terms[0] is not null, "A phrase has at least one term and does not start with any word.");
        var rarity = 0.0;
        for (var i = 0; i < node.Terms.Count; i++)
        {
            rarity += node.Terms[i] is { } term ? rarities.Of(node.Field, term) : 0;
        }

        return TextMost(node.Field, rarity, node.Weight, schema);
    }

    private static long TextMost(string field, double rarity, int weight, IndexSchema schema)
    {
        schema.Require(field, FieldKind.Text);
        Demand(weight is >= 0 and < Query.PointLimit, "A weight is out of range.");
        return (long)Math.Ceiling(weight * rarity * (TextFormula.K1 + 1)) + 1;
    }

    private static long FuzzyMost(FuzzyQuery node, IndexSchema schema)
    {
        Demand(node is { MostEdits: >= 0 and <= 2, SharedPrefix: >= 0 }, "A fuzzy term has 0 to 2 edits and a prefix of 0 or more.");
        return On(schema, node.Field, node.Points, FieldKind.Text, FieldKind.Keyword);
    }

    private static long OwnRangeMost(OwnRangeQuery node, IndexSchema schema)
    {
        Demand(node.From <= node.To, "An offered span ends before it starts.");
        schema.Require(node.LeastField, schema.Require(node.MostField, FieldKind.Number, FieldKind.Date).Kind);
        return 0;
    }

    private static long StepsMost(IReadOnlyList<PointStep> steps, int missing, int least)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            Demand(steps[i].From > (i == 0 ? least - 1L : steps[i - 1].From) && steps[i].Points >= 0, "Steps rise, and have no points below 0.");
        }

        return Math.Max(NotNegative(missing), steps.Select(step => step.Points).DefaultIfEmpty().Max());
    }

    private static long NotNegative(long points)
    {
        Demand(points >= 0, "Points and distances are not below 0.");
        return points;
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise);
        }
    }

    /// <summary>How rare terms are, by statistics, or all as rare as can be.</summary>
    private readonly struct Rarities(CorpusStatistics statistics, bool areAllRarest)
    {
        private readonly double _most = TextFormula.RarityOf(statistics.Documents, 0);

        public double Of(string field, string term) => areAllRarest ? _most : TextFormula.Rarity(statistics, field, term);
    }
}
