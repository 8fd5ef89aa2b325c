using System.Diagnostics;
using System.Text;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Given a query and a segment, gives the scorer. One compiler serves one search over all segments, so that tables are made once.</summary>
internal sealed class QueryCompiler(CorpusStatistics statistics)
{
    private readonly Dictionary<string, double[]> _factors = [];
    private readonly Dictionary<Query, PayloadPoints> _tables = new(ReferenceEqualityComparer.Instance);

    public Scorer Compile(Query query, Segment segment) => query switch
    {
        BoolQuery node => new BoolScorer(node, All(node.Must, segment), All(node.Should, segment), All(node.Not, segment), All(node.Filter, segment)),
        CappedSumQuery node => new CappedSumScorer(node, All(node.Parts, segment)),
        BestQuery node => new BestScorer(node, All(node.Parts, segment)),
        ConstantQuery node => new ConstantScorer(node, Compile(node.Of, segment)),
        AllQuery node => new AllScorer(node, node.Points),
        TermQuery node => Posting(node, segment.Field(node.Field), node.Term, () => Table(node, () => PayloadPoints.OfText(TextTable(node.Field, [node.Term], node.Weight)))),
        ConceptQuery node => Posting(node, segment.Field(node.Field), node.Concept, () => Table(node, () => PayloadPoints.OfConcept(node.Table))),
        PhraseQuery node => Phrase(node, segment.Field(node.Field)),
        KeywordQuery node => Keywords(node, segment),
        PrefixQuery node => Union(node, segment, node.Field, [.. WithPrefix(segment.Field(node.Field), node.Prefix)], node.Points),
        FuzzyQuery node => Union(node, segment, node.Field, Near(node, segment.Field(node.Field)), node.Points),
        _ => CompileColumn(query, segment),
    };

    /// <summary>The numbers of the terms with a prefix, rising.</summary>
    public static IEnumerable<int> WithPrefix(PostingField field, string prefix)
    {
        if (prefix.Length > 0 && !SearchDocument.IsTerm(prefix))
        {
            yield break;
        }

        var bytes = Encoding.UTF8.GetBytes(prefix);
        for (var term = field.Terms.FirstFrom(bytes); term < field.Terms.Count && field.Terms[term].StartsWith(bytes); term++)
        {
            yield return term;
        }
    }

    private static Scorer CompileColumn(Query query, Segment segment) => query switch
    {
        ColumnQuery node => new ColumnScorer(node, segment),
        DistanceQuery node => new DistanceScorer(node, segment),
        RangeQuery node => new RangeScorer(node, segment),
        RadiusQuery node => new RadiusScorer(node, segment),
        OwnRadiusQuery node => new OwnRadiusScorer(node, segment),
        OwnRangeQuery node => new OwnRangeScorer(node, segment),
        BitsQuery node => new BitsScorer(node, segment),
        _ => throw new UnreachableException(),
    };

    private Scorer[] All(IReadOnlyList<Query> queries, Segment segment) => [.. queries.Select(query => Compile(query, segment))];

    private static Scorer Posting(Query query, PostingField field, string term, Func<PayloadPoints> table) =>
        Find(field, term) is >= 0 and var number ? new PostingScorer(query, field, number, table()) : new NoneScorer(query);

    private Scorer Phrase(PhraseQuery query, PostingField field)
    {
        var terms = query.Terms.Select(term => term is null ? PhraseScorer.AnyTerm : Find(field, term) is >= 0 and var found ? found : int.MinValue).ToArray();
        return terms.Contains(int.MinValue) ? new NoneScorer(query) : new PhraseScorer(query, field, terms, Table(query, () => PayloadPoints.OfText(TextTable(query.Field, query.Terms, query.Weight))).Table);
    }

    private static Scorer Keywords(KeywordQuery query, Segment segment)
    {
        var field = segment.Field(query.Field);
        return Union(query, segment, query.Field, [.. query.Values.Select(value => Find(field, value)).Where(term => term >= 0)], query.Points);
    }

    private static List<int> Near(FuzzyQuery query, PostingField field)
    {
        var shared = Math.Min(query.SharedPrefix, query.Term.Length);
        var start = char.IsHighSurrogate(query.Term.ElementAtOrDefault(shared - 1)) ? shared - 1 : shared;
        return [.. WithPrefix(field, query.Term[..start]).Where(term => IsNear(Encoding.UTF8.GetString(field.Terms[term]), query, shared))];
    }

    private static bool IsNear(string term, FuzzyQuery query, int shared) =>
        term.Length >= shared && term.AsSpan(0, shared).SequenceEqual(query.Term.AsSpan(0, shared)) && EditDistance.IsWithin(query.Term, term, query.MostEdits);

    private static Scorer Union(Query query, Segment segment, string field, List<int> terms, int points) =>
        terms.Count == 0 ? new NoneScorer(query) : new UnionScorer(query, segment, segment.Field(field), terms, points);

    private static int Find(PostingField field, string term)
    {
        Span<byte> room = stackalloc byte[SearchDocument.LongestTerm];
        return SearchDocument.IsTerm(term) && Encoding.UTF8.TryGetBytes(term, room, out var written) ? field.Terms.Find(room[..written], TermTable.Hash(room[..written])) : -1;
    }

    private PayloadPoints Table(Query query, Func<PayloadPoints> make)
    {
        if (!_tables.TryGetValue(query, out var table))
        {
            _tables.Add(query, table = make());
        }

        return table;
    }

    private int[] TextTable(string field, IReadOnlyList<string?> terms, int weight)
    {
        if (!_factors.TryGetValue(field, out var factors))
        {
            _factors.Add(field, factors = TextFormula.Factors(statistics.AverageLength(field)));
        }

        return TextFormula.Table(factors, terms.Sum(term => term is null ? 0 : TextFormula.Rarity(statistics, field, term)), weight);
    }
}
