namespace MatchPortal.Search.Port;

/// <summary>
/// One index, open for writing. Guarantees: members may be called from any thread; writers wait for each other, readers for nobody; a snapshot never shows half a
/// batch, a document twice, or a deleted one.
/// </summary>
public interface ISearchIndex : IDisposable
{
    /// <summary>The fields.</summary>
    IndexSchema Schema { get; }

    /// <summary>The highest sequence number applied; 0 in a new index.</summary>
    long Sequence { get; }

    /// <summary>The sequence number of the last commit: what the next open finds.</summary>
    long CommittedSequence { get; }

    /// <summary>Applies a batch. Guarantees: on return every new snapshot holds it. It is not durable before <see cref="Commit"/>.</summary>
    /// <exception cref="ArgumentException">A document does not fit the schema, or the sequence falls; nothing of the batch was applied.</exception>
    void Apply(IndexChangeBatch batch);

    /// <summary>From the next snapshot on text is scored with these statistics; they are stored with the next commit.</summary>
    void UseStatistics(CorpusStatistics statistics);

    /// <summary>Makes everything applied durable. Guarantees: after a crash the next open finds this commit or a later one, whole.</summary>
    /// <exception cref="IOException">It could not be written; the commit before still stands, and this may be called again.</exception>
    void Commit();

    /// <summary>Rewrites everything without what was deleted, laid out in one piece. After the next commit no file holds a deleted document.</summary>
    void Compact();

    /// <summary>The index as it is now; it stays so while others write. Dispose it after use.</summary>
    ISearchSnapshot Snapshot();
}
