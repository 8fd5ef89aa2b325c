using MatchPortal.Core.Data;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>
/// One index on its way after the database: opened, followed, and built anew beside itself when it must be. For one thread at a time, the feed's; searches only see
/// <see cref="LiveIndex"/>.
/// </summary>
/// <param name="live">What searches see.</param>
/// <param name="folder">Where it lies.</param>
/// <param name="source">Its documents; null for an index that only a release fills.</param>
/// <param name="rebuild">Builds it.</param>
internal sealed class FedIndex(LiveIndex live, IndexFolder folder, IDocumentSource? source, IndexRebuild rebuild) : IAsyncDisposable
{
    // Few documents cost nothing to build anew, and say little about how rare a word is.
    private const int FewDocuments = 50;

    private readonly CommitPace _pace = new();
    private readonly CancellationTokenSource _stop = new();
    private ServedIndex? _current;
    private ServedIndex? _next;
    private Task<ServedIndex>? _building;

    public LiveIndex Live => live;

    public IDocumentSource? Source => source;

    public ServedIndex? Current => _current;

    /// <summary>Why what the folder held could not answer; null when it did.</summary>
    public string? WhyNone { get; private set; } = IndexReasons.None;

    public bool IsBuilding => _building is not null || _next is not null;

    /// <summary>Whether all that answers holds the change; nobody can wait for an index that is not there.</summary>
    public bool HoldsUpTo(long sequence) => _current is null || source is null || _current.Index.Sequence >= sequence;

    /// <summary>Opens what the folder holds, if it can answer for this database; else it must be built before it answers.</summary>
    /// <param name="table">What the database holds.</param>
    /// <param name="isOnlyRead">Whether the disk is to be left as it is.</param>
    /// <exception cref="IndexLockedException">Another process has it.</exception>
    public void Open(ChangeTable table, bool isOnlyRead = false)
    {
        var mark = folder.Read();
        if (!isOnlyRead)
        {
            folder.Sweep(mark);
        }

        WhyNone = mark is null ? IndexReasons.None
            : mark.Stamps.GetValueOrDefault(IndexStamps.Database) != IndexStamps.DatabaseOf(table.DatabaseId) ? IndexReasons.Foreign
            : !mark.Covers(live.Schema) ? IndexReasons.Fields
            : Open(mark, table);
        if (WhyNone is not null)
        {
            live.Show(null, null);
        }
    }

    /// <summary>Why it should be built anew, although it may answer meanwhile; null when it is as it should be.</summary>
    public string? Outdated(IReadOnlyDictionary<string, string> stamps)
    {
        if (_current is not { Mark: var mark, Index: var index })
        {
            return WhyNone;
        }

        var differing = IndexStamps.Differing(stamps, mark.Stamps);
        return mark.Schema.Fingerprint != live.Schema.Fingerprint ? IndexReasons.Fields
            : differing.Count > 0 ? IndexReasons.Outdated(differing)
            : HasOutgrownStatistics(index) ? IndexReasons.Grown
            : null;
    }

    /// <summary>Builds it anew in the background; what answers goes on answering. Nothing if it is being built already.</summary>
    /// <param name="reason">A sentence.</param>
    /// <param name="stamps">What it is made from.</param>
    public void Build(string reason, IReadOnlyDictionary<string, string> stamps)
    {
        if (!IsBuilding)
        {
            live.Building(new IndexProgress(0, 0), reason);
            var order = new RebuildOrder(live.Name, folder, live.Schema, source, stamps, reason);
            _building = Task.Run(() => rebuild.Run(order, progress => live.Building(progress, reason), _stop.Token));
        }
    }

    /// <summary>Applies the next rows, to what answers and to what has just been built; the new one answers when it has caught up.</summary>
    /// <returns>Whether there is more to do at once.</returns>
    public async Task<bool> Advance(PortalContext portal, CancellationToken cancel)
    {
        if (_building is { IsCompleted: true } built)
        {
            _building = null;
            _next = await Built(built);
        }

        var isBehind = _current is { } current && await Follow(current, portal, cancel);
        if (_next is { } next && !await Follow(next, portal, cancel))
        {
            Exchange(next);
        }

        if (_pace.IsDue)
        {
            Commit();
        }

        return isBehind || _next is not null;
    }

    /// <summary>Makes what was applied durable.</summary>
    public void Commit()
    {
        if (_current is { } current && !_pace.IsClean)
        {
            current.Index.Commit();
            _pace.Committed();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        await _stop.CancelAsync();
        if (_building is { } building)
        {
            await building.ContinueWith(CloseBuilt, TaskScheduler.Default);
        }

        _next?.Index.Dispose();
        live.Dispose();
    }

    private static void CloseBuilt(Task<ServedIndex> built)
    {
        if (built.IsCompletedSuccessfully)
        {
            built.Result.Index.Dispose();
        }
    }

    private string? Open(IndexMark mark, ChangeTable table)
    {
        ISearchIndex index;
        try
        {
            index = folder.Open(mark);
        }
        catch (IndexRebuildException problem)
        {
            return IndexReasons.Damaged(problem.Message);
        }

        if (source is not null && !table.CanContinue(index.Sequence))
        {
            var reason = index.Sequence > table.Last ? IndexReasons.Ahead : IndexReasons.TooOld;
            index.Dispose();
            return reason;
        }

        Serve(new(mark, index));
        return null;
    }

    private async Task<ServedIndex> Built(Task<ServedIndex> built)
    {
        try
        {
            return await built;
        }
        catch
        {
            live.Building(null, live.Status.Reason);
            throw;
        }
    }

    // Words are as rare as they were when the index was built; an index that began empty would know of none. Doubling makes it a handful of times in a lifetime.
    private static bool HasOutgrownStatistics(ISearchIndex index)
    {
        using var snapshot = index.Snapshot();
        return snapshot.Count >= FewDocuments && snapshot.Count > 2 * snapshot.Statistics.Documents;
    }

    // True while there may be more rows than were taken.
    private async Task<bool> Follow(ServedIndex followed, PortalContext portal, CancellationToken cancel)
    {
        var rows = source is null ? 0 : await followed.Follow(source, portal, cancel);
        _pace.Add(followed == _current ? rows : 0);
        return rows == ServedIndex.RowsAtOnce;
    }

    private void Exchange(ServedIndex next)
    {
        next.Index.Commit();
        folder.MakeCurrent(next.Mark);
        _next = null;
        Serve(next);
        live.Building(null, live.Status.Reason);
        folder.Sweep(next.Mark);
    }

    private void Serve(ServedIndex index)
    {
        (_current, WhyNone) = (index, null);
        _pace.Committed();
        live.Show(index.Index, index.Mark.Stamps[IndexStamps.Statistics]);
    }
}
