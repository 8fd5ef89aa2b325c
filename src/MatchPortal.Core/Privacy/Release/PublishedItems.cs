namespace MatchPortal.Core.Privacy.Release;

/// <summary>Items of several people.</summary>
internal static class PublishedItems
{
    public static IReadOnlyList<PublishedItem> InOrder(IEnumerable<PublishedItem> items) =>
        [.. items.OrderBy(item => item.Kind).ThenBy(item => item.Concept, StringComparer.Ordinal).ThenBy(item => item.Level).ThenBy(item => item.IsAgreed)];

    /// <summary>Of a class some of whom have gone: those who are left with what k of them still share, or nobody when they are fewer than k.</summary>
    public static IReadOnlyList<ToldProfile> StillShared(IReadOnlyList<PublishedProfile> left, int k)
    {
        if (left.Count < k)
        {
            return [];
        }

        var shared = left.SelectMany(profile => profile.Items).CountBy(item => item).Where(entry => entry.Value >= k).Select(entry => entry.Key).ToHashSet();
        var limits = SharedLimits.StillShared([.. left.Select(profile => profile.Limits)], k);
        return [.. left.Select((profile, at) => new ToldProfile(profile, limits[at], [.. profile.Items.Where(shared.Contains)]))];
    }
}
