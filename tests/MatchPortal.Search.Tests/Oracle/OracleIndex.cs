using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Oracle;

/// <summary>The port, slow and obviously right, in memory only.</summary>
internal sealed class OracleIndex(IndexSchema schema) : ISearchIndex
{
    private readonly Dictionary<Guid, SearchDocument> _documents = [];
    private CorpusStatistics _statistics = CorpusStatistics.None;

    public IndexSchema Schema => schema;

    public long Sequence { get; private set; }

    public long CommittedSequence { get; private set; }

    public void Apply(IndexChangeBatch batch)
    {
        if (batch.Sequence < Sequence)
        {
            throw new ArgumentException("The sequence falls.", nameof(batch));
        }

        foreach (var change in batch.Changes.Where(change => change.Document is not null))
        {
            schema.Check(change.Document!);
        }

        foreach (var change in batch.Changes)
        {
            _documents.Remove(change.Id);
            if (change.Document is { } document)
            {
                _documents.Add(change.Id, document);
            }
        }

        Sequence = batch.Sequence;
    }

    public void UseStatistics(CorpusStatistics statistics) => _statistics = statistics;

    public void Commit() => CommittedSequence = Sequence;

    public void Compact()
    {
    }

    public ISearchSnapshot Snapshot() => new OracleSnapshot(schema, new Dictionary<Guid, SearchDocument>(_documents), _statistics, Sequence);

    public void Dispose()
    {
    }
}
