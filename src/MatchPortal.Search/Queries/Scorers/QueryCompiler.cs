using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Given a query and a segment, gives the scorer.</summary>
internal sealed class QueryCompiler(CorpusStatistics statistics)
{
    private static readonly ConditionalWeakTable<FieldStatistics, double[]> Factors = [];
    private static readonly double[] FactorsWithoutLength = TextFormula.Factors(0);

    private readonly TermFinder _finder = TermFinder.Mine;

    public Scorer Compile(Query query, Segment segment)
    {
        _finder.Clear();
        var scorer = Node(query, segment);
        foreach (ref readonly var asked in _finder.Find())
        {
            if (asked is { Term: >= 0, Scorer: PostingScorer { Query: TermQuery text } posting })
            {
                posting.Points = PayloadPoints.OfText(FactorsOf(text.Field), text.Weight * asked.Field.Rarity(statistics, text.Field, asked.Term, text.Term));
            }
        }

        return scorer;
    }

    private Scorer Node(Query query, Segment segment) => query switch
    {
        BoolQuery node => new BoolScorer(node, All(node.Must, segment), All(node.Should, segment), All(node.Not, segment), All(node.Filter, segment)),
        CappedSumQuery node => new CappedSumScorer(node, All(node.Parts, segment)),
        BestQuery node => new BestScorer(node, All(node.Parts, segment)),
        ConstantQuery node => new ConstantScorer(node, Node(node.Of, segment)),
        AllQuery node => new AllScorer(node, node.Points),
        TermQuery node => Posting(node, segment.Field(node.Field), node.Term, PayloadPoints.None),
        ConceptQuery node => Posting(node, segment.Field(node.Field), node.Concept, node.Table.Payloads),
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
            scorers[i] = Node(queries[i], segment);
        }

        return scorers;
    }

    private PostingScorer Posting(Query query, PostingField field, string term, PayloadPoints points)
    {
        var scorer = new PostingScorer(query, field, points);
        _finder.Ask(field, term, scorer);
        return scorer;
    }

    private Scorer Phrase(PhraseQuery query, PostingField field)
    {
        var terms = query.Terms.Select(term => term is null ? PhraseScorer.AnyTerm : TermFinder.Find(field, term) is >= 0 and var found ? found : int.MinValue).ToArray();
        if (terms.Contains(int.MinValue))
        {
            return new NoneScorer(query);
        }

        var rarity = query.Terms.Sum(term => term is null ? 0 : TextFormula.Rarity(statistics, query.Field, term));
        return new PhraseScorer(query, field, terms, TextFormula.Table(FactorsOf(query.Field), query.Weight * rarity));
    }

    private Scorer Keywords(KeywordQuery query, Segment segment)
    {
        var field = segment.Field(query.Field);
        if (query.Values.Count == 1)
        {
            var only = new KeywordScorer(query, field, query.Points);
            _finder.Ask(field, query.Values[0], only);
            return only;
        }

        return Union(query, segment, query.Field, [.. query.Values.Select(value => TermFinder.Find(field, value)).Where(term => term >= 0)], query.Points);
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

    private double[] FactorsOf(string field) =>
        statistics.Fields.TryGetValue(field, out var known) ? Factors.GetValue(known, static of => TextFormula.Factors(of.AverageLength)) : FactorsWithoutLength;
}
