namespace MatchPortal.Search.Indexing;

/// <summary>Given the segments of a state, says which to merge next: the smallest so many of about one size, or one that is mostly deleted.</summary>
internal static class MergePolicy
{
    /// <summary>Segments of one size before they are merged.</summary>
    public const int FanIn = 8;

    /// <summary>No merge makes a segment of more documents.</summary>
    public const int MostDocuments = 1 << 20;

    /// <summary>The segments to merge; empty when all is well.</summary>
    public static IReadOnlyList<SegmentView> Pick(IReadOnlyList<SegmentView> segments)
    {
        var wasted = segments.FirstOrDefault(view => view.Deleted.Count * 3 > view.Segment.Count);
        if (wasted is not null)
        {
            return [wasted];
        }

        var crowded = segments.GroupBy(Level).Where(level => level.Count() >= FanIn).MinBy(level => level.Key);
        SegmentView[] smallest = [.. crowded?.OrderBy(view => view.Live).Take(FanIn) ?? []];
        return smallest.Sum(view => view.Live) <= MostDocuments ? smallest : [];
    }

    private static int Level(SegmentView view) => System.Numerics.BitOperations.Log2((uint)Math.Max(16, view.Live)) / 3;
}
