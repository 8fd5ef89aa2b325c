namespace MatchPortal.Core.Lexicons.Titles;

/// <param name="Group">A DISCO-08 unit group.</param>
/// <param name="Share">How much speaks for it, 0 to 1, and all shares of a title sum to 1 at most; more only for what is sure.</param>
internal readonly record struct GroupShare(string Group, double Share)
{
    private const int Most = 6;

    /// <summary>The votes of a ranking: far below the best counts for little, since points are raised to a power.</summary>
    public static IReadOnlyList<GroupShare> Of(IEnumerable<(string Group, int Points)> ranking)
    {
        const double Power = 8;
        var all = ranking.ToList();
        var top = (double)all.Select(hit => hit.Points).DefaultIfEmpty(1).Max();
        return Merged([([.. all.Select(hit => new GroupShare(hit.Group, Math.Pow(hit.Points / top, Power)))], 1)]);
    }

    /// <summary>Several votes as one, each with its weight; those that say nothing do not count.</summary>
    public static IReadOnlyList<GroupShare> Merged(IEnumerable<(IReadOnlyList<GroupShare> Votes, double Weight)> parts)
    {
        var saying = parts.Where(part => part.Votes.Count > 0).ToList();
        var total = saying.Sum(part => part.Weight * part.Votes.Sum(vote => vote.Share));
        return
        [
            .. saying.SelectMany(part => part.Votes.Select(vote => vote with { Share = vote.Share * part.Weight / total }))
                .GroupBy(vote => vote.Group, StringComparer.Ordinal)
                .Select(group => new GroupShare(group.Key, group.Sum(vote => vote.Share)))
                .OrderByDescending(vote => vote.Share).ThenBy(vote => vote.Group, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>The same by minor group.</summary>
    public static IEnumerable<GroupShare> Minors(IEnumerable<GroupShare> shares) => shares
        .GroupBy(vote => vote.Group[..3], StringComparer.Ordinal)
        .Select(minor => new GroupShare(minor.Key, Math.Min(1, minor.Sum(vote => vote.Share))));
}
