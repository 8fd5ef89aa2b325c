using MatchPortal.Core.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MatchPortal.Core.Data;

/// <summary>
/// What every save carries with it: a new version on each edited entity, a row in <see cref="IndexChange"/> for each thing an index must read again, and
/// the audit events that the verbs recorded, chained to the last one stored.
/// </summary>
internal static class ChangeJournal
{
    public static async Task Write(PortalContext portal, IReadOnlyList<AuditRecord> notes, DateTime now, CancellationToken cancel)
    {
        EntityEntry<Entity>[] tracked = [.. portal.ChangeTracker.Entries<Entity>()];
        EntityEntry<Entity>[] changed = [.. tracked.Where(IsChanged)];
        foreach (var entry in changed.Where(entry => entry.State == EntityState.Modified))
        {
            entry.Entity.Renew();
        }

        foreach (var key in changed.SelectMany(entry => entry.Entity.IndexKeys).Distinct())
        {
            portal.IndexChanges.Add(new IndexChange(key, now));
        }

        // Of the unchanged too: a verb that says what stood there already was still done by somebody.
        await Chain(portal, [.. tracked.SelectMany(entry => entry.Entity.TakeRecords()), .. notes], cancel);
    }

    private static async Task Chain(PortalContext portal, IReadOnlyList<AuditRecord> records, CancellationToken cancel)
    {
        if (records.Count == 0)
        {
            return;
        }

        var last = await portal.AuditEvents.AsNoTracking().OrderByDescending(line => line.Sequence).FirstOrDefaultAsync(cancel);
        var (sequence, hash) = last is null ? (0, AuditChain.Beginning) : (last.Sequence, last.Hash);
        foreach (var record in records)
        {
            var reason = record.Reason?.Trim() is { Length: > 0 } text ? portal.AuditReasons.Add(new AuditReason(text)).Entity : null;
            var line = new AuditEvent(++sequence, record, reason, hash);
            hash = portal.AuditEvents.Add(line).Entity.Hash;
        }
    }

    private static bool IsChanged(EntityEntry<Entity> entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
