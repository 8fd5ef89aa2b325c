using MatchPortal.Core.Matching;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// Holds those of a class who are shown against a posting's requirements, so that k of them are shown to stand alike to each of them: also to stand far from it, for to lack what the others have
/// can single somebody out as well.
/// </summary>
public static class SharedStates
{
    /// <param name="reader">Of the posting.</param>
    /// <param name="members">Of one class, as they are told.</param>
    /// <param name="k">The least number that must stand alike.</param>
    /// <returns>For each member, each requirement in order.</returns>
    public static IReadOnlyList<IReadOnlyList<ShownRequirement>> Of(PublishedReader reader, IReadOnlyList<ToldProfile> members, int k)
    {
        ShownRequirement[][] shown = [.. members.Select(member => reader.Read(member).ToArray())];
        for (var i = 0; i < reader.Posting.Requirements.Count; i++)
        {
            var column = Shared([.. shown.Select(row => row[i])], k);
            for (var at = 0; at < shown.Length; at++)
            {
                shown[at][i] = column[at];
            }
        }

        return shown;
    }

    private static ShownRequirement[] Shared(ShownRequirement[] column, int k)
    {
        while (true)
        {
            var counts = column.CountBy(state => state).ToDictionary();
            if (counts.Values.All(count => count >= k) || column.Length < k)
            {
                return column;
            }

            // Too few may lack it: then the smallest other group is shown as lacking it too.
            var coarsest = counts.Where(entry => entry.Value < k && Coarser(entry.Key) is not null).Select(entry => entry.Key).ToHashSet();
            if (coarsest.Count == 0)
            {
                coarsest = [counts.Where(entry => Coarser(entry.Key) is not null).OrderBy(entry => entry.Value).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal).First().Key];
            }

            column = [.. column.Select(state => coarsest.Contains(state) ? Coarser(state)! : state)];
        }
    }

    private static ShownRequirement? Coarser(ShownRequirement shown) => shown switch
    {
        { IsAgreed: true } => shown with { IsAgreed = false },
        { Through: not null } => shown with { Through = null },
        { State: MustState.Met } => shown with { State = MustState.Near },
        { State: MustState.Near or MustState.Expected } => shown with { State = MustState.Missing },
        _ => null,
    };
}
