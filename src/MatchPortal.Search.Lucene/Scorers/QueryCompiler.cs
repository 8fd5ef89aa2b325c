using Lucene.Net.Index;
using MatchPortal.Search.Lucene.Searching;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>Given a query and a segment, gives the scorer. One compiler serves one search over all segments, so that tables and automata are made once.</summary>
internal sealed class QueryCompiler(CorpusStatistics statistics)
{
    private readonly Dictionary<string, double[]> _factors = [];
    private readonly Dictionary<Query, int[]> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Query, FuzzyTerms> _fuzzy = new(ReferenceEqualityComparer.Instance);

    public PointScorer Compile(Query query, LuceneSegment segment) => query switch
    {
        BoolQuery node => Bool(node, segment),
        CappedSumQuery node => Union(node, node.Parts, segment, parts => new SumScorer(node, parts, node.Cap)),
        BestQuery node => Union(node, node.Parts, segment, parts => new BestScorer(node, parts)),
        ConstantQuery node => new ConstantScorer(node, Compile(node.Of, segment), node.Points),
        TermQuery node => Term(node, segment),
        PhraseQuery node => Phrase(node, segment),
        ConceptQuery node => segment.Seek(node.Field, node.Concept) is { } term
            ? new ConceptScorer(node, term.DocsAndPositions(null, null, DocsAndPositionsFlags.PAYLOADS))
            : new NoneScorer(node),
        KeywordQuery node => TermLists.AnyOf(node, segment, node.Values.Distinct().Select(value => segment.Seek(node.Field, value)).OfType<TermsEnum>(), node.Points),
        PrefixQuery node => AnyOf(node, node.Field, segment, terms => TermLists.WithPrefix(terms, node.Prefix), node.Points),
        FuzzyQuery node => AnyOf(node, node.Field, segment, terms => Made(_fuzzy, node, () => new FuzzyTerms(node)).Among(terms), node.Points),
        _ => ColumnScorers.Of(query, segment),
    };

    private static PointScorer AnyOf(Query query, string field, LuceneSegment segment, Func<Terms, IEnumerable<TermsEnum>> choose, int points) =>
        segment.Terms(field) is { } terms ? TermLists.AnyOf(query, segment, choose(terms), points) : new NoneScorer(query);

    private static T Made<T>(Dictionary<Query, T> known, Query query, Func<T> make)
    {
        if (!known.TryGetValue(query, out var made))
        {
            known.Add(query, made = make());
        }

        return made;
    }

    private PointScorer Bool(BoolQuery node, LuceneSegment segment)
    {
        PointScorer[] counted = [.. node.Must.Select(part => Compile(part, segment))];
        PointScorer[] required = [.. counted, .. node.Filter.Select(part => Compile(part, segment))];
        if (required.Any(part => part is NoneScorer))
        {
            return new NoneScorer(node);
        }

        var should = Found(node.Should, segment);
        var not = Found(node.Not, segment);
        if (required.Length > 0)
        {
            return new ConjunctionScorer(node, required, not, counted, should);
        }

        PointScorer all = node.Should.Count == 0 ? new ColumnScorer(node, segment.Count, null) : should.Length == 0 ? new NoneScorer(node) : new SumScorer(node, should);
        return not.Length == 0 || all is NoneScorer ? all : new ConjunctionScorer(node, [all], not, [all], []);
    }

    private PointScorer Union(Query query, IReadOnlyList<Query> parts, LuceneSegment segment, Func<PointScorer[], PointScorer> make) =>
        Found(parts, segment) is { Length: > 0 } found ? make(found) : new NoneScorer(query);

    private PointScorer[] Found(IReadOnlyList<Query> parts, LuceneSegment segment) => [.. parts.Select(part => Compile(part, segment)).Where(part => part is not NoneScorer)];

    private PointScorer Term(TermQuery node, LuceneSegment segment) => segment.Seek(node.Field, node.Term) is { } term
        ? new TermScorer(node, term.Docs(null, null, DocsFlags.FREQS), Points(node, node.Field, [node.Term], node.Weight, segment))
        : new NoneScorer(node);

    private PointScorer Phrase(PhraseQuery node, LuceneSegment segment)
    {
        DocsAndPositionsEnum?[] terms = [.. node.Terms.Select(term => term is null ? null : segment.Seek(node.Field, term)?.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE))];
        var isWhole = node.Terms.Zip(terms).All(pair => pair.First is null || pair.Second is not null);
        return isWhole
            ? new PhraseScorer(node, terms.OfType<DocsAndPositionsEnum>().MinBy(term => term.GetCost())!, terms, Points(node, node.Field, node.Terms, node.Weight, segment))
            : new NoneScorer(node);
    }

    private TextPoints Points(Query query, string field, IReadOnlyList<string?> terms, int weight, LuceneSegment segment) =>
        new(Made(_tables, query, () => Table(field, terms, weight)), segment.Columns.LengthCodes(field));

    private int[] Table(string field, IReadOnlyList<string?> terms, int weight)
    {
        if (!_factors.TryGetValue(field, out var factors))
        {
            _factors.Add(field, factors = TextFormula.Factors(statistics.AverageLength(field)));
        }

        return TextFormula.Table(factors, weight * terms.Sum(term => term is null ? 0 : TextFormula.Rarity(statistics, field, term)));
    }
}
