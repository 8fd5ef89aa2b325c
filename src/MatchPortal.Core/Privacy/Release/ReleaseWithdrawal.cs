using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>Takes profiles out of the releases at once, in the transaction that stores why: nobody waits for the next release to be hidden.</summary>
internal static class ReleaseWithdrawal
{
    private static readonly PublishedTraits Nothing = new(null, null, null);

    /// <summary>What the citizens that are about to be saved have said. Call inside the transaction.</summary>
    public static async Task Apply(PortalContext portal, DateOnly today, CancellationToken cancel)
    {
        ProfileId[] gone =
        [
            .. portal.ChangeTracker.Entries<Citizen>()
                .Where(entry => entry.State == EntityState.Deleted || (entry.State == EntityState.Modified && HidesOrMoves(entry.Entity, entry.Property(c => c.HasProtectedAddress).IsModified)))
                .Select(entry => entry.Entity.ProfileId),
        ];
        if (gone.Length > 0)
        {
            await Withdraw(portal.Published.Where(row => gone.Contains(row.ProfileId)), cancel);
        }

        bool HidesOrMoves(Citizen citizen, bool isProtectionChanged) => isProtectionChanged || citizen.VisibilityOn(today) != Visibility.Employers;
    }

    public static Task WithdrawHidden(PortalContext portal, long release, DateOnly today, CancellationToken cancel)
    {
        var shown = ReleaseSources.Shown(portal, today).Select(citizen => citizen.ProfileId);
        return Withdraw(portal.Published.Where(row => row.ReleaseId == release && !shown.Contains(row.ProfileId)), cancel);
    }

    private static Task<int> Withdraw(IQueryable<PublishedProfile> rows, CancellationToken cancel) => rows.Where(row => !row.IsWithdrawn).ExecuteUpdateAsync(
        set => set.SetProperty(row => row.IsWithdrawn, true).SetProperty(row => row.Traits, Nothing).SetProperty(row => row.Items, (IReadOnlyList<PublishedItem>)Array.Empty<PublishedItem>()), cancel);
}
