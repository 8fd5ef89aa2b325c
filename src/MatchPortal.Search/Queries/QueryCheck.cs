using System.Diagnostics;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries;

/// <summary>Given a query, a schema and statistics, says whether the query is well made and how many points it can reach. Every engine asks it before it searches.</summary>
public static class QueryCheck
{
    /// <summary>How deep a tree may be.</summary>
    public const int DeepestTree = 64;

    /// <summary>Checks a whole request.</summary>
    /// <exception cref="ArgumentException">What <see cref="ISearchSnapshot.Search"/> says.</exception>
    public static void Check(SearchRequest request, IndexSchema schema, CorpusStatistics statistics)
    {
        Demand(request.Count is >= 0 and <= SearchRequest.MostHits, "The number of hits asked for is out of range.");
        foreach (var facet in request.Facets)
        {
            Demand(schema.Require(facet, FieldKind.Keyword).Facet, $"The field '{facet}' is no facet.");
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
        if (Most(query, schema, statistics with { Fields = NoFields }, DeepestTree) >= Query.PointLimit)
        {
            var most = Most(query, schema, statistics, DeepestTree);
            Demand(most < Query.PointLimit, $"The query could reach {most} points; the limit is {Query.PointLimit}.");
        }
    }

    private static readonly Dictionary<string, FieldStatistics> NoFields = [];

    private static long Most(Query query, IndexSchema schema, CorpusStatistics statistics, int depth)
    {
        Demand(depth > 0, $"The query is more than {DeepestTree} levels deep.");
        long Part(Query part) => Most(part, schema, statistics, depth - 1);
        return query switch
        {
            BoolQuery or CappedSumQuery or BestQuery or ConstantQuery => TreeMost(query, Part),
            _ => LeafMost(query, schema, statistics),
        };
    }

    private static long TreeMost(Query query, Func<Query, long> part) => query switch
    {
        BoolQuery node => Sum(node.Must, part) + Sum(node.Should, part) + (0 * (Sum(node.Filter, part) + Sum(node.Not, part))),
        CappedSumQuery node => Math.Min(NotNegative(node.Cap), Sum(node.Parts, part)),
        BestQuery node => node.Parts.Select(part).DefaultIfEmpty().Max(),
        ConstantQuery node => NotNegative(node.Points) + (0 * part(node.Of)),
        _ => throw new UnreachableException(),
    };

    private static long Sum(IReadOnlyList<Query> parts, Func<Query, long> part)
    {
        var sum = 0L;
        for (var i = 0; i < parts.Count; i++)
        {
            sum += part(parts[i]);
        }

        return sum;
    }

    private static long LeafMost(Query query, IndexSchema schema, CorpusStatistics statistics) => query switch
    {
        AllQuery node => NotNegative(node.Points),
        TermQuery node => TextMost(node.Field, TextFormula.Rarity(statistics, node.Field, node.Term), node.Weight, schema),
        PhraseQuery node => PhraseMost(node, schema, statistics),
        KeywordQuery node => On(schema, node.Field, node.Points, FieldKind.Keyword),
        PrefixQuery node => On(schema, node.Field, node.Points, FieldKind.Text, FieldKind.Keyword),
        FuzzyQuery node => FuzzyMost(node, schema),
        ConceptQuery node => On(schema, node.Field, node.Table.Most, FieldKind.Concept),
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

    private static long PhraseMost(PhraseQuery node, IndexSchema schema, CorpusStatistics statistics)
    {
        Demand(node.Terms.Count > 0 && node.Terms[0] is not null, "A phrase has at least one term and does not start with any word.");
        return TextMost(node.Field, node.Terms.Sum(term => term is null ? 0 : TextFormula.Rarity(statistics, node.Field, term)), node.Weight, schema);
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
}
