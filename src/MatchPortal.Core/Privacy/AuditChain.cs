using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy;

/// <summary>Checks the log from its first line to its last.</summary>
public static class AuditChain
{
    /// <summary>What stands before the first line.</summary>
    internal static readonly string Beginning = new('0', 64);

    /// <summary>
    /// The sequence of the first line that does not fit the one before it, that does not follow it in number, or whose reason was rewritten; null when all
    /// fit. That the last lines were cut off cannot be seen from the chain alone.
    /// </summary>
    public static async Task<long?> FindBreak(PortalContext portal, CancellationToken cancel = default)
    {
        var reasons = await portal.AuditReasons.AsNoTracking().ToDictionaryAsync(reason => reason.Id, cancel);
        var (expected, previous) = (1L, Beginning);
        await foreach (var line in portal.AuditEvents.AsNoTracking().OrderBy(line => line.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var reason = line.ReasonId is { } id ? reasons.GetValueOrDefault(id) : null;
            var reasonHolds = reason is null || reason.SaltedHash() == line.ReasonHash;
            if (line.Sequence != expected || line.PreviousHash != previous || line.Hash != line.ComputeHash() || !reasonHolds)
            {
                return line.Sequence;
            }

            (expected, previous) = (expected + 1, line.Hash);
        }

        return null;
    }
}
