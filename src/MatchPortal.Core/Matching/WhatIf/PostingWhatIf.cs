using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>For staff: how many profiles fit a posting, and what each must does to that. Counts are exact. Answers for requirements that are not saved yet as well.</summary>
public sealed class PostingWhatIf(PortalIndexes indexes, MatchDesk desk, TimeProvider clock)
{
    /// <param name="need">From <see cref="MatchDesk.NeedOf"/>, with the requirements as they are now or might be.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time.</returns>
    public async Task<WhatIfAnswer?> For(MatchNeed need, CancellationToken cancel = default)
    {
        using var snapshot = await indexes.StaffProfiles.SnapshotSoon(cancel);
        return snapshot is null ? null : Of(snapshot, need, one => desk.Plan(snapshot, one, MatchRules.Current, clock.Now()));
    }

    /// <param name="snapshot">Of profiles.</param>
    /// <param name="need">What is asked for.</param>
    /// <param name="planOf">The matcher over those profiles.</param>
    public static WhatIfAnswer Of(ISearchSnapshot snapshot, MatchNeed need, Func<MatchNeed, MatchPlan> planOf)
    {
        var plan = planOf(need);
        var fits = snapshot.Count(plan.Fits);
        return new(
            fits,
            plan.Nearly is { } nearly ? snapshot.Count(nearly) : 0,
            snapshot.Count(plan.Found) - fits,
            [.. need.Musts.Select(must => new MustWhatIf(must, Math.Max(fits, snapshot.Count(planOf(need with { Requirements = Without(need.Requirements, must) }).Fits))))]);
    }

    /// <summary>The same requirements, with that must as a wish: the posting still speaks of the same.</summary>
    public static IReadOnlyList<Requirement> Without(IReadOnlyList<Requirement> requirements, Requirement must) =>
        [.. requirements.Select(requirement => requirement == must ? must with { IsMust = false } : requirement)];
}
