using MatchPortal.Core.Indexes;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>Everything a snapshot holds, read through the port: for each field and term the documents, and each column's values. Two that are equal answer every question alike.</summary>
public static class IndexContents
{
    public static IReadOnlyList<string> Of(LiveIndex index)
    {
        using var snapshot = index.Snapshot()!;
        return [.. index.Schema.Fields.SelectMany(field => Lines(snapshot, field)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines(ISearchSnapshot snapshot, IndexField field) => field.Kind switch
    {
        FieldKind.Text => TermLines(snapshot, field, term => new TermQuery(field.Name, term)),
        FieldKind.Keyword => TermLines(snapshot, field, term => new KeywordQuery(field.Name, [term])),
        FieldKind.Concept => TermLines(snapshot, field, term => new ConceptQuery(field.Name, term, PointTable.Of(payload => payload))),
        FieldKind.Number or FieldKind.Date => ColumnLines(snapshot, field),
        FieldKind.Point => Hits(snapshot, new RadiusQuery(field.Name, new GeoPoint(56, 10), 600_000)).Select(hit => $"{field.Name} {hit.Id}"),
        _ => [],
    };

    private static IEnumerable<string> TermLines(ISearchSnapshot snapshot, IndexField field, Func<string, Query> query) =>
        from term in snapshot.Terms(field.Name)
        from hit in Hits(snapshot, query(term.Term))
        select $"{field.Name} {term.Term} {hit.Id} {(field.Kind == FieldKind.Text ? 0 : hit.Score)}";

    private static IEnumerable<string> ColumnLines(ISearchSnapshot snapshot, IndexField field) =>
        snapshot.Search(new(new RangeQuery(field.Name, null, null), SearchRequest.MostHits) { Order = new SearchOrder.ByColumn(field.Name) }).Hits
            .Select(hit => $"{field.Name} {hit.Key} {hit.Id}");

    private static IReadOnlyList<SearchHit> Hits(ISearchSnapshot snapshot, Query query) => snapshot.Search(new(query, SearchRequest.MostHits)).Hits;
}
