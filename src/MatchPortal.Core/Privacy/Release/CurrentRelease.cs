using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>The release that answers: the newest that is whole.</summary>
public static class CurrentRelease
{
    /// <summary>Null before the first.</summary>
    public static Task<ReleaseRecord?> Find(PortalContext portal, CancellationToken cancel = default) => portal.Releases.AsNoTracking()
        .Where(release => release.CompletedAt != null)
        .OrderByDescending(release => release.Id)
        .FirstOrDefaultAsync(cancel);

    /// <summary>The rows that answer, without those that were withdrawn.</summary>
    internal static IQueryable<PublishedProfile> Rows(PortalContext portal, long release) =>
        portal.Published.AsNoTracking().Where(profile => profile.ReleaseId == release && !profile.IsWithdrawn);

    /// <summary>Those profiles, with what is left to tell of them now that others of their classes have gone.</summary>
    /// <param name="portal">The database.</param>
    /// <param name="release">The current one.</param>
    /// <param name="profiles">Some hundreds at most.</param>
    /// <param name="cancel">Stops it.</param>
    internal static async Task<IReadOnlyDictionary<Citizens.ProfileId, (PublishedTraits Traits, IReadOnlyList<PublishedItem> Items)>> Tell(
        PortalContext portal, ReleaseRecord release, IReadOnlyCollection<Citizens.ProfileId> profiles, CancellationToken cancel)
    {
        var wanted = profiles.ToHashSet();
        return (await TellClasses(portal, release, profiles, cancel))
            .SelectMany(members => members)
            .Where(member => wanted.Contains(member.Profile.ProfileId))
            .ToDictionary(member => member.Profile.ProfileId, member => (member.Profile.Traits, member.Items));
    }

    /// <summary>The classes of those profiles, as far as they are told: everybody who has not been withdrawn, with what k of the class still share.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<(PublishedProfile Profile, IReadOnlyList<PublishedItem> Items)>>> TellClasses(
        PortalContext portal, ReleaseRecord release, IReadOnlyCollection<Citizens.ProfileId> profiles, CancellationToken cancel)
    {
        var classes = portal.Published.Where(profile => profile.ReleaseId == release.Id && profiles.Contains(profile.ProfileId)).Select(profile => profile.ClassNumber).Distinct();
        var rows = await Rows(portal, release.Id).Where(profile => classes.Contains(profile.ClassNumber)).ToListAsync(cancel);
        return [.. rows.GroupBy(row => row.ClassNumber).Select(members => PublishedItems.StillShared([.. members], release.Report.K))];
    }
}
