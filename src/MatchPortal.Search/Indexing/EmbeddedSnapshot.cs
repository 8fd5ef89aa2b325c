using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.Search.Queries.Scorers;

namespace MatchPortal.Search.Indexing;

/// <summary>Given a state, answers questions about it.</summary>
internal sealed class EmbeddedSnapshot(SegmentLayout layout, IndexState state) : ISearchSnapshot
{
    public long Sequence => state.Sequence;

    public int Count => state.Segments.Sum(view => view.Live);

    public CorpusStatistics Statistics => state.Statistics;

    public SearchResult Search(SearchRequest request)
    {
        QueryCheck.Check(request, layout.Schema, state.Statistics);
        var compiler = new QueryCompiler(state.Statistics);
        var hits = new TopHits(request.Count, request.TieKey, request.After);
        var facets = FacetCounter.Of(request.Facets);
        var total = 0;
        foreach (var view in state.Segments)
        {
            total += new SegmentSearch(view, compiler.Compile(request.Query, view.Segment), request, hits, facets).Run();
        }

        var counts = new Dictionary<string, IReadOnlyList<TermCount>>(facets.Count);
        foreach (var facet in facets)
        {
            counts.Add(facet.Name, facet.Result());
        }

        return new(hits.Take(), total, counts, state.Statistics.Version);
    }

    public Explanation? Explain(Query query, Guid id)
    {
        QueryCheck.Check(query, layout.Schema, state.Statistics);
        foreach (var view in state.Segments)
        {
            if (view.Find(id) is >= 0 and var document)
            {
                return new QueryCompiler(state.Statistics).Compile(query, view.Segment).Explain(document);
            }
        }

        return null;
    }

    public IEnumerable<TermCount> Terms(string field, string prefix = "")
    {
        layout.Schema.Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Concept);
        return TermWalk.Over(state.Segments, layout.Postings(field), prefix);
    }

    public CorpusStatistics MeasureStatistics(string version) => new(version, Count, layout.Schema.Fields
        .Where(field => field.Kind == FieldKind.Text)
        .ToDictionary(field => field.Name, field => new FieldStatistics(AverageLength(layout.Postings(field.Name)), Terms(field.Name).ToDictionary(term => term.Term, term => term.Documents))));

    public void Dispose()
    {
    }

    private double AverageLength(int field)
    {
        var (tokens, documents) = (0L, 0L);
        foreach (var view in state.Segments)
        {
            var lengths = view.Segment.Fields[field].Lengths;
            for (var document = 0; document < lengths.Length; document++)
            {
                var counts = lengths[document] > 0 && !view.Deleted.Contains(document);
                tokens += counts ? lengths[document] : 0;
                documents += counts ? 1 : 0;
            }
        }

        return documents == 0 ? 0 : (double)tokens / documents;
    }
}
