using System.Text;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries.Scorers;

namespace MatchPortal.Search.Indexing;

/// <summary>Given segments, gives the terms of a field over all of them in order, with the number of live documents; those without any are left out.</summary>
internal static class TermWalk
{
    public static IEnumerable<TermCount> Over(IReadOnlyList<SegmentView> views, int field, string prefix)
    {
        var queue = new PriorityQueue<(SegmentView View, IEnumerator<int> Terms), byte[]>(Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y)));
        foreach (var view in views)
        {
            Advance(queue, view, QueryCompiler.WithPrefix(view.Segment.Fields[field], prefix).GetEnumerator(), field);
        }

        while (queue.TryPeek(out _, out var term))
        {
            var count = 0;
            while (queue.TryPeek(out var next, out var same) && same.AsSpan().SequenceEqual(term))
            {
                queue.Dequeue();
                count += Live(next.View, next.View.Segment.Fields[field], next.Terms.Current);
                Advance(queue, next.View, next.Terms, field);
            }

            if (count > 0)
            {
                yield return new(Encoding.UTF8.GetString(term), count);
            }
        }
    }

    private static void Advance(PriorityQueue<(SegmentView View, IEnumerator<int> Terms), byte[]> queue, SegmentView view, IEnumerator<int> terms, int field)
    {
        if (terms.MoveNext())
        {
            queue.Enqueue((view, terms), view.Segment.Fields[field].Terms[terms.Current].ToArray());
        }
    }

    private static int Live(SegmentView view, PostingField field, int term)
    {
        var entries = field.TermEntries;
        var starts = field.EntryStarts;
        var count = starts[entries[term + 1]] - starts[entries[term]];
        for (var entry = entries[term]; view.Deleted.Count > 0 && entry < entries[term + 1]; entry++)
        {
            var deleted = view.Deleted.Of(field.EntryBlocks[entry]);
            foreach (var local in deleted.IsEmpty ? [] : field.Locals[starts[entry]..starts[entry + 1]])
            {
                count -= BlockBits.Has(deleted, local) ? 1 : 0;
            }
        }

        return count;
    }
}
