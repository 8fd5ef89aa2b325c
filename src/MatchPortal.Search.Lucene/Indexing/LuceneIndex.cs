using Lucene.Net.Index;
using MatchPortal.Search.Lucene.Searching;
using MatchPortal.Search.Lucene.Storage;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Indexing;

/// <summary>
/// The port's index on an IndexWriter. Writers take turns under a lock; what a batch changed is shown by a near-real-time reader that is opened at its end, so that nobody sees half of it.
/// </summary>
internal sealed class LuceneIndex : ISearchIndex
{
    /// <summary>Lucene keeps positions as steps in 31 bits; no text of ours comes near this.</summary>
    private const int LastPosition = 1 << 30;

    private readonly LuceneFolder _folder;
    private readonly LuceneDocuments _documents;
    private readonly Lock _writing = new();
    private Published _state;
    private Exception? _failure;
    private volatile bool _isClosed;

    public LuceneIndex(IndexSchema schema, LuceneFolder folder)
    {
        Schema = schema;
        _folder = folder;
        _documents = new LuceneDocuments(schema);
        _state = folder.Start;
        CommittedSequence = _state.Sequence;
    }

    public IndexSchema Schema { get; }

    public long Sequence => Volatile.Read(ref _state).Sequence;

    public long CommittedSequence { get; private set; }

    public void Apply(IndexChangeBatch batch)
    {
        foreach (var document in batch.Changes.Select(change => change.Document).OfType<SearchDocument>())
        {
            Check(document);
        }

        lock (_writing)
        {
            RequireWorking();
            if (batch.Sequence < _state.Sequence)
            {
                throw new ArgumentException($"The sequence falls from {_state.Sequence} to {batch.Sequence}.", nameof(batch));
            }

            try
            {
                Write(batch);
                Publish(_state with { Sequence = batch.Sequence });
            }
            catch (Exception failure)
            {
                // The writer may hold half of the batch now, and the next reader would show it.
                _failure = failure;
                throw;
            }
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
        lock (_writing)
        {
            RequireWorking();
            _folder.Commit(_state.Sequence, _state.Statistics);
            CommittedSequence = _state.Sequence;
        }
    }

    public void Compact()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        _folder.Writer.ForceMerge(1);
        lock (_writing)
        {
            RequireWorking();
            Publish(_state);
        }
    }

    public ISearchSnapshot Snapshot()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            var state = Volatile.Read(ref _state);
            if (state.Reader.TryIncRef())
            {
                return new LuceneSnapshot(Schema, state);
            }
        }
    }

    public void Dispose()
    {
        lock (_writing)
        {
            if (!_isClosed)
            {
                _isClosed = true;
                _state.Reader.DecRef();
                _folder.Dispose();
            }
        }
    }

    private void Check(SearchDocument document)
    {
        Schema.Check(document);
        foreach (var text in document.Texts.Where(text => text.Value.Count > 0 && text.Value[^1].Position > LastPosition))
        {
            throw new ArgumentException($"The text of '{text.Field}' has positions over {LastPosition}.", nameof(document));
        }
    }

    private void RequireWorking()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (_failure is not null)
        {
            throw new IOException("A batch could not be applied whole; open the index again at its last commit.", _failure);
        }
    }

    private void Write(IndexChangeBatch batch)
    {
        foreach (var (id, document) in batch.Changes.Select(change => (change.Id, change.Document)).Reverse().DistinctBy(change => change.Id))
        {
            if (document is null)
            {
                _folder.Writer.DeleteDocuments(LuceneDocuments.IdTerm(id));
            }
            else
            {
                _folder.Writer.UpdateDocument(LuceneDocuments.IdTerm(id), _documents.Of(document));
            }
        }
    }

    private void Publish(Published next)
    {
        var before = _state.Reader;
        var reader = DirectoryReader.OpenIfChanged(before, _folder.Writer, applyAllDeletes: true) ?? before;
        Volatile.Write(ref _state, next with { Reader = reader });
        if (!ReferenceEquals(reader, before))
        {
            before.DecRef();
        }
    }
}
