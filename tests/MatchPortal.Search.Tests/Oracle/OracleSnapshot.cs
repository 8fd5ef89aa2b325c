using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Oracle;

/// <summary>Every question is answered by looking at every document.</summary>
internal sealed class OracleSnapshot(IndexSchema schema, IReadOnlyDictionary<Guid, SearchDocument> documents, CorpusStatistics statistics, long sequence) : ISearchSnapshot
{
    public long Sequence => sequence;

    public int Count => documents.Count;

    public CorpusStatistics Statistics => statistics;

    public SearchResult Search(SearchRequest request)
    {
        QueryCheck.Check(request, schema, statistics);
        var all = documents.Values
            .Select(document => (Document: document, Points: new OraclePoints(document, statistics)))
            .Select(pair => (pair.Document, Score: pair.Points.Of(request.Query), Key: KeyOf(pair.Points, request)))
            .Where(found => found.Score is not null)
            .ToList();
        var hits = all.Select(found => new SearchHit(found.Document.Id, found.Score!.Value, found.Key ?? found.Score.Value)).ToList();
        hits.Sort((x, y) => TieOrder.Compare(x.Key, x.Id, y.Key, y.Id, request.TieKey));
        var after = hits.Where(hit => request.After is not { } last || TieOrder.Compare(last.Key, last.Id, hit.Key, hit.Id, request.TieKey) < 0);
        var facets = request.Facets.Distinct().ToDictionary(facet => facet, facet => Facet(all.Select(found => found.Document), facet));
        return new([.. after.Take(request.Count)], all.Count, facets, statistics.Version);
    }

    public Explanation? Explain(Query query, Guid id) =>
        documents.TryGetValue(id, out var document) && new OraclePoints(document, statistics).Of(query) is { } points ? new(query, points, []) : null;

    public IEnumerable<TermCount> Terms(string field, string prefix = "")
    {
        schema.Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Concept);
        return documents.Values.SelectMany(document => TermsOf(document, field).Distinct())
            .Where(term => (prefix.Length == 0 || SearchDocument.IsTerm(prefix)) && term.StartsWith(prefix, StringComparison.Ordinal))
            .CountBy(term => term)
            .OrderBy(pair => pair.Key, TermOrder.Instance)
            .Select(pair => new TermCount(pair.Key, pair.Value));
    }

    public CorpusStatistics MeasureStatistics(string version) => new(version, documents.Count, schema.Fields
        .Where(field => field.Kind == FieldKind.Text)
        .ToDictionary(field => field.Name, field => new FieldStatistics(
            documents.Values.Select(document => TermsOf(document, field.Name).Count()).Where(length => length > 0).DefaultIfEmpty().Average(),
            Terms(field.Name).ToDictionary(term => term.Term, term => term.Documents))));

    public void Dispose()
    {
    }

    private static IEnumerable<string> TermsOf(SearchDocument document, string field) =>
        document.Texts.Where(text => text.Field == field).SelectMany(text => text.Value).Select(token => token.Term)
            .Concat(document.Keywords.Where(keyword => keyword.Field == field).Select(keyword => keyword.Value))
            .Concat(document.Concepts.Where(concept => concept.Field == field).Select(concept => concept.Value.Concept));

    private static int? KeyOf(OraclePoints points, SearchRequest request) => request.Order switch
    {
        SearchOrder.ByColumn order => points.Column(order.Field) is { } value ? (order.Descending ? value : -value) : int.MinValue,
        SearchOrder.ByDistance order => points.Place(order.Field) is { } place ? -(int)MathF.Sqrt(OraclePoints.Squared(order.Centre, place)) : int.MinValue,
        _ => null,
    };

    private static IReadOnlyList<TermCount> Facet(IEnumerable<SearchDocument> documents, string field) =>
        [.. documents.SelectMany(document => TermsOf(document, field)).CountBy(value => value)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, TermOrder.Instance).Select(pair => new TermCount(pair.Key, pair.Value))];
}
