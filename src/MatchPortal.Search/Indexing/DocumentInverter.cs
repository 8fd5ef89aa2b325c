using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given documents (each id once), gives a segment of them. Not for joining segments: <see cref="SegmentMerger"/>.</summary>
internal static class DocumentInverter
{
    // Fewer are inverted sooner than another thread wakes up.
    private const int DocumentsWorthThreads = 512;

    public static Segment Invert(SegmentLayout layout, IEnumerable<SearchDocument> documents)
    {
        var rows = documents.Select(document => (Document: document, Row: SegmentWriter.Row(layout, document))).ToArray();
        var place = layout.PlaceColumn;
        var keys = rows.Select(row => place < 0 ? 0 : HilbertOrder.Key(row.Row[place], row.Row[place + 1])).ToArray();
        Array.Sort(keys, rows);
        var writer = new SegmentWriter(layout, [.. rows.Select(row => row.Document.Id)]);
        for (var document = 0; document < rows.Length; document++)
        {
            writer.SetRow(document, rows[document].Row);
        }

        SearchDocument[] ordered = [.. rows.Select(row => row.Document)];
        writer.AddFields(rows.Length >= DocumentsWorthThreads, field => FieldInverter.Invert(layout.PostingFields[field], ordered));
        return writer.Finish();
    }
}
