namespace MatchPortal.Search.Indexing;

/// <summary>A segment as one snapshot sees it.</summary>
/// <param name="Segment">The documents.</param>
/// <param name="Deleted">Those of them that are no more.</param>
internal sealed record SegmentView(Segment Segment, Tombstones Deleted)
{
    /// <summary>Documents that are there.</summary>
    public int Live => Segment.Count - Deleted.Count;

    /// <summary>The number of a document that is there, or -1.</summary>
    public int Find(Guid id) => Segment.Find(id) is var found and >= 0 && !Deleted.Contains(found) ? found : -1;
}
