using MatchPortal.Core.Indexes;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.WhatIf;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// For companies: how many fit a posting, and what each must does to that, also for requirements that are not saved yet. Each number is a question of its own to
/// <see cref="DisclosureGuard.Count"/>: a band that is the same for everybody all day, one of the company's questions of the day, and one that may raise an alarm.
/// </summary>
public sealed class EmployerWhatIf(PortalIndexes indexes, DisclosureGuard guard, PublishedMatching matching, TimeProvider clock)
{
    /// <summary>One question.</summary>
    /// <param name="purpose">From <see cref="DisclosureGuard.Open"/>.</param>
    /// <param name="requirements">Asked instead of the posting's own.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time, or when the company has asked as much as it may today.</returns>
    public async Task<CountBand?> Fits(Purpose purpose, IReadOnlyList<Requirement> requirements, CancellationToken cancel = default)
    {
        using var snapshot = await indexes.EmployerProfiles.SnapshotSoon(cancel);
        return snapshot is null ? null
            : await guard.Count(purpose, QuestionPrint.Of(purpose.Posting, requirements), snapshot.Count(Plan(snapshot, purpose, requirements).Fits), cancel);
    }

    /// <summary>One question for what is asked for, one for what nearly fits, and one for each must.</summary>
    /// <param name="purpose">From <see cref="DisclosureGuard.Open"/>.</param>
    /// <param name="requirements">Asked instead of the posting's own.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<GuardedWhatIf> Ask(Purpose purpose, IReadOnlyList<Requirement> requirements, CancellationToken cancel = default)
    {
        var fits = await Fits(purpose, requirements, cancel);
        List<GuardedMust> musts = [];
        foreach (var must in requirements.Where(requirement => requirement.IsMust))
        {
            var without = await Fits(purpose, PostingWhatIf.Without(requirements, must), cancel);
            musts.Add(new(must, without < fits ? fits : without));
        }

        return new(fits, await Nearly(purpose, requirements, cancel), musts);
    }

    private async Task<CountBand?> Nearly(Purpose purpose, IReadOnlyList<Requirement> requirements, CancellationToken cancel)
    {
        using var snapshot = await indexes.EmployerProfiles.SnapshotSoon(cancel);
        return snapshot is null || Plan(snapshot, purpose, requirements).Nearly is not { } nearly ? null
            : await guard.Count(purpose, QuestionPrint.Nearly(purpose.Posting, requirements), snapshot.Count(nearly), cancel);
    }

    private MatchPlan Plan(ISearchSnapshot snapshot, Purpose purpose, IReadOnlyList<Requirement> requirements) =>
        matching.Plan(snapshot, matching.NeedOf(purpose.Posting) with { Requirements = requirements }, clock.Now());
}
