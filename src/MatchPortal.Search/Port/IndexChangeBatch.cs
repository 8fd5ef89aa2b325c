namespace MatchPortal.Search.Port;

/// <summary>Changes that become visible together.</summary>
/// <param name="Sequence">The number of the last change in it, in the source's own counting; not below the index's last.</param>
/// <param name="Changes">In order; of several with one id the last holds.</param>
public sealed record IndexChangeBatch(long Sequence, IReadOnlyList<IndexChange> Changes);
