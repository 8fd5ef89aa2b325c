using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>Takes profiles, and what is so no longer of them, out of the releases at once, in the transaction that stores why: nobody waits for the next release to be hidden.</summary>
internal static class ReleaseWithdrawal
{
    private static readonly PublishedTraits Nothing = new(null, null, null);

    /// <summary>What the citizens and profiles that are about to be saved have said. Call inside the transaction.</summary>
    public static async Task Apply(PortalContext portal, DateOnly today, CancellationToken cancel)
    {
        EditedProfile[] edited = [.. portal.ChangeTracker.Entries<CompetenceProfile>().Where(entry => entry.State == EntityState.Modified).Select(entry => new EditedProfile(entry))];
        ProfileId[] gone =
        [
            .. portal.ChangeTracker.Entries<Citizen>()
                .Where(entry => entry.State == EntityState.Deleted || (entry.State == EntityState.Modified && HidesOrMoves(entry.Entity, entry.Property(c => c.HasProtectedAddress).IsModified)))
                .Select(entry => entry.Entity.ProfileId),
            .. edited.Where(profile => profile.LeavesItsClass).Select(profile => profile.Id),
        ];
        if (gone.Length > 0)
        {
            await Withdraw(portal.Published.Where(row => gone.Contains(row.ProfileId)), cancel);
        }

        foreach (var profile in edited.Where(profile => !gone.Contains(profile.Id)))
        {
            await TakeOut(portal, profile, cancel);
        }

        bool HidesOrMoves(Citizen citizen, bool isProtectionChanged) => isProtectionChanged || citizen.VisibilityOn(today) != Visibility.Employers;
    }

    public static Task WithdrawHidden(PortalContext portal, long release, DateOnly today, CancellationToken cancel)
    {
        var shown = ReleaseSources.Shown(portal, today).Select(citizen => citizen.ProfileId);
        return Withdraw(portal.Published.Where(row => row.ReleaseId == release && !shown.Contains(row.ProfileId)), cancel);
    }

    private static async Task TakeOut(PortalContext portal, EditedProfile profile, CancellationToken cancel)
    {
        foreach (var row in await portal.Published.AsNoTracking().Where(row => row.ProfileId == profile.Id && !row.IsWithdrawn).ToListAsync(cancel))
        {
            if (!profile.StillSays(row.Traits))
            {
                await Withdraw(portal.Published.Where(other => other.ReleaseId == row.ReleaseId && other.ProfileId == row.ProfileId), cancel);
                continue;
            }

            IReadOnlyList<PublishedItem> left = [.. row.Items.Where(profile.StillSays)];
            if (left.Count < row.Items.Count)
            {
                await portal.Published.Where(other => other.ReleaseId == row.ReleaseId && other.ProfileId == row.ProfileId).ExecuteUpdateAsync(set => set.SetProperty(other => other.Items, left), cancel);
            }
        }
    }

    private static Task<int> Withdraw(IQueryable<PublishedProfile> rows, CancellationToken cancel) => rows.Where(row => !row.IsWithdrawn).ExecuteUpdateAsync(
        set => set.SetProperty(row => row.IsWithdrawn, true).SetProperty(row => row.Traits, Nothing).SetProperty(row => row.Limits, PublishedLimits.None).SetProperty(row => row.Items, (IReadOnlyList<PublishedItem>)Array.Empty<PublishedItem>()),
        cancel);
}
