using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes;

/// <summary>One index as searches see it, whichever of its folders is in use. Any thread may ask it.</summary>
/// <param name="name">Its name, which is also its folder's.</param>
/// <param name="schema">Its fields.</param>
public sealed class LiveIndex(string name, IndexSchema schema) : IDisposable
{
    private static readonly TimeSpan OpensWithin = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ISearchIndex? _index;
    private string? _statistics;
    private (IndexProgress? Progress, string? Reason) _building;
    private bool _isOpened;

    public string Name => name;

    public IndexSchema Schema => schema;

    /// <summary>What is wrong; null when nothing is.</summary>
    internal string? Problem { get; set; }

    public IndexStatus Status
    {
        get
        {
            using var snapshot = Snapshot();
            var (progress, reason) = _building;
            var phase = (snapshot, progress) switch
            {
                (null, _) => _isOpened ? IndexPhase.Building : IndexPhase.Opening,
                (_, null) => IndexPhase.Ready,
                _ => IndexPhase.Rebuilding,
            };
            return new(name, phase, snapshot?.Count ?? 0, snapshot?.Sequence ?? 0, _statistics, progress, reason, Problem);
        }
    }

    /// <summary>The index as it is now; null while there is none, and then the page says that the search is being built. Dispose it after use.</summary>
    public ISearchSnapshot? Snapshot()
    {
        lock (_gate)
        {
            return _index?.Snapshot();
        }
    }

    /// <summary>As <see cref="Snapshot"/>, but when the site has only just started, waits a moment for the index to be opened.</summary>
    public async ValueTask<ISearchSnapshot?> SnapshotSoon(CancellationToken cancel = default)
    {
        if (Status.Phase == IndexPhase.Opening)
        {
            await Task.WhenAny(_answers.Task, Task.Delay(OpensWithin, cancel));
        }

        return Snapshot();
    }

    public void Dispose() => Show(null, null);

    /// <summary>From now on this one answers; the one before is closed. Null for none.</summary>
    internal void Show(ISearchIndex? index, string? statistics)
    {
        ISearchIndex? before;
        lock (_gate)
        {
            (before, _index, _statistics, _isOpened) = (_index, index, statistics, true);
        }

        _answers.TrySetResult();
        before?.Dispose();
    }

    internal void Building(IndexProgress? progress, string? reason) => _building = (progress, reason);
}
