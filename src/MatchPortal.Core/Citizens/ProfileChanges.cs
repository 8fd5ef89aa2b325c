using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Citizens;

/// <summary>When profiles were last written in. The audit log knows; a profile does not.</summary>
internal static class ProfileChanges
{
    /// <summary>None for a profile that the log does not know.</summary>
    public static async Task<Dictionary<ProfileId, DateTime>> LastOf(PortalContext portal, IReadOnlyCollection<Guid> profiles, CancellationToken cancel) =>
        await portal.AuditEvents.AsNoTracking()
            .Where(line => line.SubjectKind == nameof(CompetenceProfile) && profiles.Contains(line.SubjectId))
            .Where(line => line.Action == AuditAction.ProfileStarted || line.Action == AuditAction.ProfileRevised || line.Action == AuditAction.SuggestionAccepted)
            .GroupBy(line => line.SubjectId)
            .Select(lines => new { lines.Key, At = lines.Max(line => line.At) })
            .ToDictionaryAsync(change => new ProfileId(change.Key), change => change.At, cancel);
}
