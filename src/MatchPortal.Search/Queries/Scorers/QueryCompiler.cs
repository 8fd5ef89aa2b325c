using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Given a query and a segment, gives the scorer. One compiler serves one search over all segments, so that tables are made once.</summary>
internal sealed class QueryCompiler(CorpusStatistics statistics)
{
    private static readonly ConditionalWeakTable<FieldStatistics, double[]> Factors = [];
    private static readonly double[] FactorsWithoutLength = TextFormula.Factors(0);

    private readonly Dictionary<Query, PayloadPoints> _points = new(ReferenceEqualityComparer.Instance);

    public Scorer Compile(Query query, Segment segment) => query switch
    {
        BoolQuery node => new BoolScorer(node, All(node.Must, segment), All(node.Should, segment), All(node.Not, segment), All(node.Filter, segment)),
        CappedSumQuery node => new CappedSumScorer(node, All(node.Parts, segment)),
        BestQuery node => new BestScorer(node, All(node.Parts, segment)),
        ConstantQuery node => new ConstantScorer(node, Compile(node.Of, segment)),
        AllQuery node => new AllScorer(node, node.Points),
        TermQuery node => Posting(node, segment.Field(node.Field), node.Term),
        ConceptQuery node => Posting(node, segment.Field(node.Field), node.Concept),
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

    private Scorer[] All(IReadOnlyList<Query> queries, Segment segment)
    {
        var scorers = queries.Count == 0 ? [] : new Scorer[queries.Count];
        for (var i = 0; i < scorers.Length; i++)
        {
            scorers[i] = Compile(queries[i], segment);
        }

        return scorers;
    }

    private Scorer Posting(Query query, PostingField field, string term) =>
        Find(field, term) is >= 0 and var number ? new PostingScorer(query, field, number, Points(query)) : new NoneScorer(query);

    private Scorer Phrase(PhraseQuery query, PostingField field)
    {
        var terms = query.Terms.Select(term => term is null ? PhraseScorer.AnyTerm : Find(field, term) is >= 0 and var found ? found : int.MinValue).ToArray();
        return terms.Contains(int.MinValue) ? new NoneScorer(query) : new PhraseScorer(query, field, terms, Points(query).Table);
    }

    private static Scorer Keywords(KeywordQuery query, Segment segment)
    {
        var field = segment.Field(query.Field);
        if (query.Values.Count == 1)
        {
            return Find(field, query.Values[0]) is >= 0 and var only ? new KeywordScorer(query, field, only, query.Points) : new NoneScorer(query);
        }

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

    private PayloadPoints Points(Query query)
    {
        if (query is ConceptQuery concept)
        {
            return concept.Table.Payloads;
        }

        if (!_points.TryGetValue(query, out var points))
        {
            _points.Add(query, points = query switch
            {
                TermQuery node => OfText(node.Field, TextFormula.Rarity(statistics, node.Field, node.Term), node.Weight),
                PhraseQuery node => OfText(node.Field, node.Terms.Sum(term => term is null ? 0 : TextFormula.Rarity(statistics, node.Field, term)), node.Weight),
                _ => throw new UnreachableException(),
            });
        }

        return points;
    }

    private PayloadPoints OfText(string field, double rarity, int weight)
    {
        var factors = statistics.Fields.TryGetValue(field, out var known) ? Factors.GetValue(known, of => TextFormula.Factors(of.AverageLength)) : FactorsWithoutLength;
        return PayloadPoints.OfText(TextFormula.Table(factors, rarity, weight));
    }
}
