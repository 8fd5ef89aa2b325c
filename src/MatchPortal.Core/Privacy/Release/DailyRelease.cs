using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Makes the release of the day and lets it answer. Stored in portions under a number of its own; what is half made is never answered from, and the next run goes on with it if
/// it is made from the same, else begins again. What is whole takes the place of the one before in one transaction.
/// </summary>
public sealed class DailyRelease(PortalContext portal, Lexicon lexicon, DataFolder data, TimeProvider clock)
{
    private const int Portion = 500;

    /// <param name="rules">How many must share.</param>
    /// <param name="progress">Told after each step. What it throws stops the release where it is.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The release that answers now: the one before when nothing has changed since it was made today.</returns>
    /// <exception cref="PortalStartException">Another process is making one.</exception>
    public async Task<ReleaseRecord> Run(ReleaseRules rules, Action<ReleaseProgress>? progress = null, CancellationToken cancel = default)
    {
        using var turn = ReleaseTurn.Take(data);
        var day = clock.Today();
        var sources = await new ReleaseSources(portal, lexicon).Read(day, cancel);
        var input = ReleaseInput.Of(sources, rules, lexicon.Version);
        if (await CurrentRelease.Find(portal, cancel) is { } current && current.Day == day && current.Input == input)
        {
            return current;
        }

        var made = new Coarsening(lexicon, rules).Make(sources);
        progress?.Invoke(new(ReleaseStep.Coarsened, 0, made.Profiles.Count));
        var release = await Begin(day, input, cancel);
        await Store(release, made, progress, cancel);
        progress?.Invoke(new(ReleaseStep.AllStored, made.Profiles.Count, made.Profiles.Count));
        await Complete(release, made.Report, cancel);
        progress?.Invoke(new(ReleaseStep.Completed, made.Profiles.Count, made.Profiles.Count));
        return release;
    }

    private async Task<ReleaseRecord> Begin(DateOnly day, string input, CancellationToken cancel)
    {
        var begun = await portal.Releases.Where(release => release.CompletedAt == null).ToListAsync(cancel);
        var same = begun.Find(release => release.Day == day && release.Input == input);
        portal.Releases.RemoveRange(begun.Where(release => release != same));
        var made = same ?? portal.Releases.Add(new ReleaseRecord(day, input, clock.Now())).Entity;
        await portal.SaveChangesAsync(cancel);
        return made;
    }

    private async Task Store(ReleaseRecord release, CoarsenedRelease made, Action<ReleaseProgress>? progress, CancellationToken cancel)
    {
        var stored = (await portal.Published.Where(row => row.ReleaseId == release.Id).Select(row => row.ProfileId).ToListAsync(cancel)).ToHashSet();
        var entered = await portal.Published.AsNoTracking()
            .Where(row => row.ReleaseId != release.Id && !row.IsWithdrawn && row.Release.CompletedAt != null)
            .ToDictionaryAsync(row => row.ProfileId, row => row.EnteredOn, cancel);
        var done = stored.Count;
        foreach (var portion in made.Profiles.Where(profile => !stored.Contains(profile.Source.Id)).Chunk(Portion))
        {
            portal.Published.AddRange(portion.Select(profile => new PublishedProfile(
                release.Id, profile.Source.Id, profile.ClassNumber, entered.GetValueOrDefault(profile.Source.Id, release.Day), profile.Traits, profile.Items)));
            await portal.SaveChangesAsync(cancel);
            foreach (var entry in portal.ChangeTracker.Entries<PublishedProfile>().ToArray())
            {
                entry.State = EntityState.Detached;
            }

            done += portion.Length;
            progress?.Invoke(new(ReleaseStep.PortionStored, done, made.Profiles.Count));
        }
    }

    // Whoever has hidden since it was read is withdrawn before it answers: nobody can hide while the transaction has the database.
    private async Task Complete(ReleaseRecord release, ReleaseReport report, CancellationToken cancel)
    {
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        await ReleaseWithdrawal.WithdrawHidden(portal, release.Id, release.Day, cancel);
        release.Complete(report, clock.Now());
        await portal.SaveChangesAsync(cancel);
        await portal.Published.Where(row => row.ReleaseId != release.Id).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        portal.TellFollowers();
    }
}
