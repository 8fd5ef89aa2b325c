using Lucene.Net.Index;
using Lucene.Net.Util;
using MatchPortal.Search.Lucene.Indexing;
using MatchPortal.Search.Lucene.Scorers;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>Given what the index published, answers questions about it. Keeps its reader open until it is disposed.</summary>
internal sealed class LuceneSnapshot(IndexSchema schema, Published state) : ISearchSnapshot
{
    private readonly LuceneSegment[] _segments = [.. state.Reader.Leaves.Select(leaf => new LuceneSegment(leaf.AtomicReader))];
    private int _isDisposed;

    public long Sequence => state.Sequence;

    public int Count => state.Reader.NumDocs;

    public CorpusStatistics Statistics => state.Statistics;

    public SearchResult Search(SearchRequest request)
    {
        QueryCheck.Check(request, schema, state.Statistics);
        var compiler = new QueryCompiler(state.Statistics);
        var hits = new TopHits(Math.Min(request.Count, state.Reader.NumDocs), request.TieKey, request.After);
        FacetCounter[] facets = [.. request.Facets.Distinct().Select(facet => new FacetCounter(facet))];
        var total = _segments.Sum(segment => new SegmentSearch(segment, compiler.Compile(request.Query, segment), request, hits, facets).Run());
        return new(hits.Take(), total, facets.ToDictionary(facet => facet.Name, facet => facet.Result()), state.Statistics.Version);
    }

    public Explanation? Explain(Query query, Guid id)
    {
        QueryCheck.Check(query, schema, state.Statistics);
        foreach (var segment in _segments)
        {
            if (segment.Find(id) is >= 0 and var document)
            {
                return new QueryCompiler(state.Statistics).Compile(query, segment).Explain(document);
            }
        }

        return null;
    }

    public IEnumerable<TermCount> Terms(string field, string prefix = "")
    {
        schema.Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Concept);
        return TermWalk.Over(state.Reader, field, prefix);
    }

    public CorpusStatistics MeasureStatistics(string version) => new(version, Count, schema.Fields
        .Where(field => field.Kind == FieldKind.Text)
        .ToDictionary(field => field.Name, field => new FieldStatistics(AverageLength(field.Name), Terms(field.Name).ToDictionary(term => term.Term, term => term.Documents))));

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            state.Reader.DecRef();
        }
    }

    private double AverageLength(string field)
    {
        var (tokens, documents) = (0L, 0L);
        foreach (var leaf in state.Reader.Leaves)
        {
            var lengths = leaf.AtomicReader.GetNumericDocValues(FieldNames.Of(field));
            IBits? live = leaf.AtomicReader.LiveDocs;
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                var length = live is null || live.Get(document) ? lengths.Get(document) : 0;
                tokens += length;
                documents += length > 0 ? 1 : 0;
            }
        }

        return documents == 0 ? 0 : (double)tokens / documents;
    }
}
