namespace MatchPortal.Core.Privacy.Release;

/// <summary>Of a competence that enough of a class have: how much may be told of each one's.</summary>
internal static class CompetenceDetail
{
    /// <param name="held">At least k: level band and whether it was agreed.</param>
    /// <param name="k">The least number that must be told the same of.</param>
    /// <returns>In the same order, what is told; every value that occurs occurs k times.</returns>
    public static IReadOnlyList<(int? Level, bool IsAgreed)> Of(IReadOnlyList<(int? Level, bool IsAgreed)> held, int k)
    {
        var byLevel = held.GroupBy(one => one.Level).ToDictionary(group => group.Key ?? 0, group => (All: group.Count(), Agreed: group.Count(one => one.IsAgreed)));
        var rare = Rare(byLevel.ToDictionary(entry => entry.Key, entry => entry.Value.All), k);
        return [.. held.Select(one => Told(one))];

        (int? Level, bool IsAgreed) Told((int? Level, bool IsAgreed) one)
        {
            var level = one.Level ?? 0;
            var (all, agreed) = byLevel[level];
            return rare.Contains(level) ? (null, false) : (one.Level, one.IsAgreed && agreed >= k && (all == agreed || all - agreed >= k));
        }
    }

    // The levels that are not told: those of too few, and then the smallest, until these are k together.
    private static HashSet<int> Rare(Dictionary<int, int> counts, int k)
    {
        HashSet<int> rare = [];
        var sum = 0;
        foreach (var (level, count) in counts.OrderBy(entry => entry.Key != 0).ThenBy(entry => entry.Value).ThenBy(entry => entry.Key))
        {
            if (level == 0 || count < k || (sum > 0 && sum < k))
            {
                rare.Add(level);
                sum += count;
            }
        }

        return rare;
    }
}
