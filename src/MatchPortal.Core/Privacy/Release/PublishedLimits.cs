using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>What somebody wants, as it is told: each of the three is told of k of the class just so, and need not be quite the person's own. Whoever is asked says no.</summary>
/// <param name="Kinds">Kinds of posting.</param>
/// <param name="Hours">Hours a week.</param>
/// <param name="ReachKm">Kilometres from the middle of the municipality; null for anywhere.</param>
public sealed record PublishedLimits(IReadOnlyList<PostingKind> Kinds, WeeklyHours Hours, int? ReachKm)
{
    /// <summary>Of who has been withdrawn.</summary>
    public static PublishedLimits None { get; } = new([], WeeklyHours.Full, 0);
}
