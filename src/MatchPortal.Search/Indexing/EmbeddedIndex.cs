using MatchPortal.Search.Port;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// The embedded engine's index: one state, replaced under a lock by whoever changes it, read by everybody without one. Merging works on a state beside the writer and takes the
/// lock only to put its result in place.
/// </summary>
internal sealed class EmbeddedIndex : ISearchIndex
{
    private const int SegmentsBeforeTheWriterWaits = 96;

    private readonly SegmentLayout _layout;
    private readonly IndexFiles _files;
    private readonly Lock _writing = new();
    private readonly Lock _merging = new();
    private readonly Lock _committing = new();
    private IndexState _state;
    private Task _background = Task.CompletedTask;
    private Exception? _failure;
    private volatile bool _isClosed;

    public EmbeddedIndex(SegmentLayout layout, IndexFiles files)
    {
        _layout = layout;
        _files = files;
        _state = files.Load();
        CommittedSequence = _state.Sequence;
    }

    public IndexSchema Schema => _layout.Schema;

    public long Sequence => State.Sequence;

    public long CommittedSequence { get; private set; }

    private IndexState State => Volatile.Read(ref _state);

    public void Apply(IndexChangeBatch batch)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        foreach (var document in batch.Changes.Select(change => change.Document).OfType<SearchDocument>())
        {
            Schema.Check(document);
        }

        lock (_writing)
        {
            if (batch.Sequence < _state.Sequence)
            {
                throw new ArgumentException($"The sequence falls from {_state.Sequence} to {batch.Sequence}.", nameof(batch));
            }

            Volatile.Write(ref _state, StateEdit.Apply(_state, _layout, batch));
            MergeInBackground();
        }

        if (State.Segments.Count > SegmentsBeforeTheWriterWaits)
        {
            MergeAsNeeded();
        }
    }

    public void UseStatistics(CorpusStatistics statistics)
    {
        lock (_writing)
        {
            Volatile.Write(ref _state, _state with { Statistics = statistics });
        }
    }

    public void Commit()
    {
        lock (_committing)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (Interlocked.Exchange(ref _failure, null) is { } failure)
            {
                throw new IOException("Segments could not be merged in the background.", failure);
            }

            var state = State;
            _files.Commit(state);
            CommittedSequence = state.Sequence;
        }
    }

    public void Compact()
    {
        lock (_merging)
        {
            if (State.Segments is not [{ Deleted.Count: 0 }])
            {
                Merge(State.Segments);
            }
        }
    }

    public ISearchSnapshot Snapshot() => new EmbeddedSnapshot(_layout, State);

    public void Dispose()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _background.Wait();
            lock (_committing)
            {
                _files.Dispose();
            }
        }
    }

    private void MergeInBackground()
    {
        if (_background.IsCompleted && MergePolicy.Pick(_state.Segments).Count > 0)
        {
            _background = Task.Run(() =>
            {
                try
                {
                    MergeAsNeeded();
                }
                catch (Exception failure)
                {
                    _failure = failure;
                }
            });
        }
    }

    private void MergeAsNeeded()
    {
        lock (_merging)
        {
            while (!_isClosed && MergePolicy.Pick(State.Segments) is { Count: > 0 } sources)
            {
                Merge(sources);
            }
        }
    }

    // Under _merging, so that no segment is merged twice.
    private void Merge(IReadOnlyList<SegmentView> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        var (merged, places) = SegmentMerger.Merge(_layout, sources);
        lock (_writing)
        {
            Volatile.Write(ref _state, StateEdit.Replace(_state, sources, merged, places));
        }
    }
}
