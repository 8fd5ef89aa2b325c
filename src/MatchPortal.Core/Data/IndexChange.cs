namespace MatchPortal.Core.Data;

/// <summary>
/// A line in the table the index writer follows. Sequences grow and are never used again; rows are kept for 30 days.
/// </summary>
public sealed class IndexChange
{
    private IndexChange()
    {
    }

    internal IndexChange(IndexKey key, DateTime at) => (Kind, SubjectId, At) = (key.Kind, key.Id, at);

    public long Sequence { get; private set; }

    public IndexKind Kind { get; private set; }

    public Guid SubjectId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
