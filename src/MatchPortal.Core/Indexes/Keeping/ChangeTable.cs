using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>The rows that the feed follows.</summary>
/// <param name="DatabaseId">Of the database they stand in.</param>
/// <param name="First">The oldest sequence kept; 0 when there is none.</param>
/// <param name="Last">The newest; 0 when there is none.</param>
internal sealed record ChangeTable(Guid DatabaseId, long First, long Last)
{
    /// <summary>How long rows are kept. An index that was not open for longer is built anew.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public static async Task<ChangeTable> Read(PortalContext portal, CancellationToken cancel) => new(
        await portal.Info.AsNoTracking().Select(info => info.DatabaseId).SingleAsync(cancel),
        await portal.IndexChanges.MinAsync(change => (long?)change.Sequence, cancel) ?? 0,
        await LastOf(portal, cancel));

    public static async Task<long> LastOf(PortalContext portal, CancellationToken cancel) =>
        await portal.IndexChanges.MaxAsync(change => (long?)change.Sequence, cancel) ?? 0;

    /// <summary>Whether an index at that sequence can go on from the rows that are there.</summary>
    public bool CanContinue(long sequence) => sequence <= Last && sequence >= First - 1;

    /// <summary>Deletes rows older than <see cref="Kept"/>. The newest stays, so that <see cref="Last"/> never falls.</summary>
    /// <param name="portal">The database.</param>
    /// <param name="upTo">What every index holds.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task Prune(PortalContext portal, long upTo, DateTime now, CancellationToken cancel)
    {
        var (oldest, last) = (now - Kept, await LastOf(portal, cancel));
        await portal.IndexChanges.Where(change => change.At < oldest && change.Sequence <= upTo && change.Sequence < last).ExecuteDeleteAsync(cancel);
    }
}
