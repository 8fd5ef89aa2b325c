using System.Runtime.InteropServices;
using System.Text;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given documents (each id once), gives a segment of them. Not for joining segments: <see cref="SegmentMerger"/>.</summary>
internal sealed class DocumentInverter
{
    private readonly SegmentLayout _layout;
    private readonly SearchDocument[] _documents;

    private DocumentInverter(SegmentLayout layout, SearchDocument[] documents)
    {
        _layout = layout;
        _documents = documents;
    }

    public static Segment Invert(SegmentLayout layout, IEnumerable<SearchDocument> documents)
    {
        var rows = documents.Select(document => (Document: document, Row: SegmentWriter.Row(layout, document))).ToArray();
        var place = layout.PlaceColumn;
        var keys = rows.Select(row => place < 0 ? 0 : HilbertOrder.Key(row.Row[place], row.Row[place + 1])).ToArray();
        Array.Sort(keys, rows);
        return new DocumentInverter(layout, [.. rows.Select(row => row.Document)]).Write([.. rows.Select(row => row.Row)]);
    }

    private Segment Write(int[][] rows)
    {
        var writer = new SegmentWriter(_layout, [.. _documents.Select(document => document.Id)]);
        for (var document = 0; document < rows.Length; document++)
        {
            writer.SetRow(document, rows[document]);
        }

        foreach (var field in _layout.PostingFields)
        {
            writer.AddField(WriteField(field));
        }

        return writer.Finish();
    }

    private IEnumerable<ReadOnlyMemory<byte>> WriteField(IndexField field)
    {
        var runs = new Dictionary<string, TermRun>(StringComparer.Ordinal);
        var lengths = new ushort[field.Kind == FieldKind.Text ? _documents.Length : 0];
        for (var document = 0; document < _documents.Length; document++)
        {
            Collect(field, document, runs, lengths);
        }

        var terms = runs.Select(run => (Bytes: Encoding.UTF8.GetBytes(run.Key), Run: run.Value)).ToArray();
        Array.Sort(terms, (x, y) => x.Bytes.AsSpan().SequenceCompareTo(y.Bytes));
        var writer = new PostingWriter(field, _documents.Length);
        var positions = new List<byte>();
        foreach (var (bytes, run) in terms)
        {
            writer.StartTerm(bytes);
            WriteRun(writer, run, lengths, positions);
        }

        return writer.Finish(lengths);
    }

    private void Collect(IndexField field, int document, Dictionary<string, TermRun> runs, ushort[] lengths)
    {
        foreach (var (_, tokens) in Of(_documents[document].Texts, field))
        {
            lengths[document] = (ushort)tokens.Count;
            foreach (var token in tokens)
            {
                RunOf(runs, token.Term).AddPosition(document, token.Position);
            }
        }

        foreach (var (_, keyword) in Of(_documents[document].Keywords, field))
        {
            RunOf(runs, keyword).Add(document, 0);
        }

        foreach (var (_, concept) in Of(_documents[document].Concepts, field))
        {
            RunOf(runs, concept.Concept).Add(document, concept.Payload);
        }
    }

    private static IEnumerable<FieldValue<T>> Of<T>(IReadOnlyList<FieldValue<T>> values, IndexField field) => values.Where(value => value.Field == field.Name);

    private static TermRun RunOf(Dictionary<string, TermRun> runs, string term)
    {
        ref var run = ref CollectionsMarshal.GetValueRefOrAddDefault(runs, term, out _);
        return run ??= new TermRun();
    }

    private static void WriteRun(PostingWriter writer, TermRun run, ushort[] lengths, List<byte> positions)
    {
        var from = 0;
        for (var i = 0; i < run.Documents.Count; i++)
        {
            var (document, value) = (run.Documents[i], run.Values[i]);
            if (lengths.Length == 0)
            {
                writer.Add(document, (byte)value, []);
                continue;
            }

            positions.Clear();
            Positions.Write(positions, CollectionsMarshal.AsSpan(run.Positions).Slice(from, value));
            writer.Add(document, TextFormula.Code(value, lengths[document]), CollectionsMarshal.AsSpan(positions));
            from += value;
        }
    }
}
