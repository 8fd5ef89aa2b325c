using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>A neighbour who also knows one thing the target wants: a kind of posting, the least or most hours, or the distance, whichever tells most.</summary>
internal static class WishAttack
{
    /// <summary>What a neighbour may know: an answer to each.</summary>
    public static IReadOnlyList<Func<PublishedLimits, string>> Wishes { get; } =
    [
        .. PostingKinds.Current.Select(kind => (Func<PublishedLimits, string>)(limits => $"{limits.Kinds.Contains(kind)}")),
        limits => $"{limits.Hours.Least}", limits => $"{limits.Hours.Most}", limits => $"{limits.ReachKm}",
    ];

    public static IEnumerable<AttackLine> Run(IReadOnlyList<Target> targets, Groups groups, int k)
    {
        yield return new(
            "Nabo, kender et ønske (slags, timer eller afstand)",
            GroupSizes.Of(targets.Select(target => Wishes.Min(wish => groups.Whole(target, wish))), k),
            GroupSizes.Of(targets.Select(target => Wishes.Min(wish => groups.Published(target, wish, []))), k),
            IsPromised: true);
        yield return new(
            "Nabo, kender et ønske og 1 kompetence",
            null,
            GroupSizes.Of(targets.Select(target => Wishes.Min(wish => groups.Published(target, wish, target.Competences.Take(1)))), k));
    }
}
