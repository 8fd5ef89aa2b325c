namespace MatchPortal.Core.Privacy.Release;

/// <summary>Items of several people.</summary>
internal static class PublishedItems
{
    public static IReadOnlyList<PublishedItem> InOrder(IEnumerable<PublishedItem> items) =>
        [.. items.OrderBy(item => item.Kind).ThenBy(item => item.Concept, StringComparer.Ordinal).ThenBy(item => item.Level).ThenBy(item => item.IsAgreed)];

    /// <summary>
    /// Of a class some of whom have gone: those who are left with the items that k of them still share, or nobody when they are fewer than k.
    /// </summary>
    public static IReadOnlyList<(PublishedProfile Profile, IReadOnlyList<PublishedItem> Items)> StillShared(IReadOnlyCollection<PublishedProfile> left, int k)
    {
        if (left.Count < k)
        {
            return [];
        }

        var shared = left.SelectMany(profile => profile.Items).GroupBy(item => item).Where(group => group.Count() >= k).Select(group => group.Key).ToHashSet();
        return [.. left.Select(profile => (profile, (IReadOnlyList<PublishedItem>)[.. profile.Items.Where(shared.Contains)]))];
    }
}
