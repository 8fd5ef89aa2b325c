using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given a state and what happened, gives the next state. Pure: nothing moves until the index publishes it.</summary>
internal static class StateEdit
{
    /// <summary>The state after a batch.</summary>
    public static IndexState Apply(IndexState state, SegmentLayout layout, IndexChangeBatch batch)
    {
        var last = new Dictionary<Guid, SearchDocument?>();
        foreach (var change in batch.Changes)
        {
            last[change.Id] = change.Document;
        }

        var segments = state.Segments.Select(view => Without(view, last.Keys)).Where(view => view.Live > 0).ToList();
        SearchDocument[] put = [.. last.Values.OfType<SearchDocument>()];
        if (put.Length > 0)
        {
            segments.AddRange(Inverted(layout, put).Select(segment => new SegmentView(segment, Tombstones.None)));
        }

        return state with { Segments = segments, Sequence = batch.Sequence };
    }

    /// <summary>The state after a merge whose sources were taken from an earlier state: what was deleted meanwhile is deleted in the merged segment.</summary>
    public static IndexState Replace(IndexState state, IReadOnlyList<SegmentView> sources, Segment merged, int[][] places)
    {
        var gone = new List<int>();
        var kept = state.Segments.ToList();
        for (var i = 0; i < sources.Count; i++)
        {
            var segment = sources[i].Segment;
            var now = kept.Find(view => ReferenceEquals(view.Segment, segment));
            gone.AddRange(Enumerable.Range(0, segment.Count)
                .Where(document => places[i][document] >= 0 && (now is null || now.Deleted.Contains(document)))
                .Select(document => places[i][document]));
            kept.RemoveAll(view => ReferenceEquals(view.Segment, segment));
        }

        var view = new SegmentView(merged, Tombstones.None.With(gone));
        return state with { Segments = view.Live > 0 ? [.. kept, view] : kept };
    }

    /// <summary>One segment of few documents; of many one for each processor, so that they are made beside each other.</summary>
    private static Segment[] Inverted(SegmentLayout layout, SearchDocument[] documents)
    {
        var parts = Math.Clamp(documents.Length / Block.Size, 1, Environment.ProcessorCount);
        var segments = new Segment[parts];
        Parallel.For(0, parts, part => segments[part] = DocumentInverter.Invert(layout, documents[(documents.Length * part / parts)..(documents.Length * (part + 1) / parts)]));
        return segments;
    }

    private static SegmentView Without(SegmentView view, IReadOnlyCollection<Guid> ids)
    {
        var found = ids.Select(view.Find).Where(document => document >= 0).ToList();
        return found.Count == 0 ? view : view with { Deleted = view.Deleted.With(found) };
    }
}
