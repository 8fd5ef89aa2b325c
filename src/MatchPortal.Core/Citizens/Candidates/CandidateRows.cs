using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>Reads the profiles that an index found from the database: a citizen who hid a second ago is not shown.</summary>
public sealed class CandidateRows(PortalContext portal, TimeProvider clock)
{
    /// <returns>In the order asked for, without those who may no longer be shown.</returns>
    public async Task<IReadOnlyList<Candidate>> Read(IReadOnlyList<ProfileId> ids, CancellationToken cancel)
    {
        var today = clock.Today();
        var rows = await portal.Citizens.AsNoTracking()
            .Where(citizen => ids.Contains(citizen.ProfileId) && citizen.ClosedAt == null && citizen.Visibility != Visibility.Hidden)
            .Where(citizen => citizen.PausedUntil == null || citizen.PausedUntil < today)
            .Join(portal.Profiles.AsNoTracking(), citizen => citizen.ProfileId, profile => profile.Id, (citizen, profile) =>
                new Candidate(profile, citizen.Visibility, citizen.UnitId, citizen.TargetGroup, citizen.HasProtectedAddress))
            .ToListAsync(cancel);
        var changes = await ProfileChanges.LastOf(portal, [.. ids.Select(id => id.Value)], cancel);
        var places = ids.Index().ToDictionary(row => row.Item, row => row.Index);
        return [.. rows.OrderBy(row => places[row.Profile.Id]).Select(row => row with { ChangedAt = changes.TryGetValue(row.Profile.Id, out var at) ? at : null })];
    }
}
