using System.Runtime.InteropServices;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// Given segments as some snapshot sees them, gives one segment of what is not deleted, again in the order of place, and where each document went. Documents of one
/// source keep their order among themselves.
/// </summary>
internal sealed class SegmentMerger
{
    private const int DocumentsWorthThreads = 512;

    private readonly SegmentLayout _layout;
    private readonly IReadOnlyList<SegmentView> _sources;
    private readonly int[][] _places;
    private readonly int _count;

    private SegmentMerger(SegmentLayout layout, IReadOnlyList<SegmentView> sources)
    {
        _layout = layout;
        _sources = sources;
        _count = sources.Sum(source => source.Live);
        _places = [.. sources.Select(source => new int[source.Segment.Count])];
    }

    /// <summary>Merges.</summary>
    /// <returns>The segment, and for each source and document its new number, or -1 for those deleted.</returns>
    public static (Segment Segment, int[][] Places) Merge(SegmentLayout layout, IReadOnlyList<SegmentView> sources)
    {
        var merger = new SegmentMerger(layout, sources);
        merger.Place();
        return (merger.Write(), merger._places);
    }

    private void Place()
    {
        var keys = new ulong[_count];
        var origins = new (int Source, int Document)[_count];
        var next = 0;
        for (var source = 0; source < _sources.Count; source++)
        {
            var segment = _sources[source].Segment;
            for (var document = 0; document < segment.Count; document++)
            {
                _places[source][document] = -1;
                if (!_sources[source].Deleted.Contains(document))
                {
                    keys[next] = ((ulong)PlaceKey(segment, document) << 32) | (uint)next;
                    origins[next++] = (source, document);
                }
            }
        }

        Array.Sort(keys, origins);
        for (var place = 0; place < _count; place++)
        {
            _places[origins[place].Source][origins[place].Document] = place;
        }
    }

    private uint PlaceKey(Segment segment, int document) =>
        _layout.PlaceColumn < 0 ? 0 : HilbertOrder.Key(segment.Column(_layout.PlaceColumn)[document], segment.Column(_layout.PlaceColumn + 1)[document]);

    private Segment Write()
    {
        var ids = new Guid[_count];
        ForEachLive((segment, document, place) => ids[place] = segment.Ids[document]);
        var writer = new SegmentWriter(_layout, ids);
        for (var column = 0; column < _layout.ColumnCount; column++)
        {
            for (var source = 0; source < _sources.Count; source++)
            {
                Scatter(_sources[source].Segment.Column(column), _places[source], writer.Column(column));
            }
        }

        writer.AddFields(_count >= DocumentsWorthThreads, WriteField);
        return writer.Finish();
    }

    private static void Scatter<T>(ReadOnlySpan<T> from, int[] places, Span<T> to)
    {
        for (var document = 0; document < from.Length; document++)
        {
            if (places[document] >= 0)
            {
                to[places[document]] = from[document];
            }
        }
    }

    private void ForEachLive(Action<Segment, int, int> see)
    {
        for (var source = 0; source < _sources.Count; source++)
        {
            for (var document = 0; document < _places[source].Length; document++)
            {
                if (_places[source][document] >= 0)
                {
                    see(_sources[source].Segment, document, _places[source][document]);
                }
            }
        }
    }

    private IReadOnlyList<ReadOnlyMemory<byte>> WriteField(int field)
    {
        var schema = _layout.PostingFields[field];
        var fields = _sources.Select(source => source.Segment.Fields[field]).ToArray();
        var lengths = new ushort[schema.Kind == FieldKind.Text ? _count : 0];
        for (var source = 0; source < _sources.Count && lengths.Length > 0; source++)
        {
            Scatter(fields[source].Lengths, _places[source], lengths);
        }

        var writer = new PostingWriter(schema, _count, fields.Sum(field => field.Locals.Length));
        var run = new MergedRun(fields, _count);
        var next = new int[fields.Length];
        while (Smallest(fields, next) is var first and >= 0)
        {
            var term = fields[first].Terms[next[first]];
            writer.StartTerm(term);
            run.Clear();
            for (var source = first; source < fields.Length; source++)
            {
                if (next[source] < fields[source].Terms.Count && fields[source].Terms[next[source]].SequenceEqual(term))
                {
                    run.Add(source, next[source]++, _places[source]);
                }
            }

            run.WriteTo(writer);
        }

        return writer.Finish(lengths);
    }

    private static int Smallest(PostingField[] fields, int[] next)
    {
        var smallest = -1;
        for (var i = 0; i < fields.Length; i++)
        {
            if (next[i] < fields[i].Terms.Count && (smallest < 0 || fields[i].Terms[next[i]].SequenceCompareTo(fields[smallest].Terms[next[smallest]]) < 0))
            {
                smallest = i;
            }
        }

        return smallest;
    }
}
