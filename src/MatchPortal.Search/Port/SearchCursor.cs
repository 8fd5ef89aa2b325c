namespace MatchPortal.Search.Port;

/// <summary>
/// Where a page ended. Guarantees: a document that has not changed is neither skipped nor repeated by the next page, whatever changed around it, as long as text is scored
/// with the same <see cref="CorpusStatistics"/> (each result names their version).
/// </summary>
/// <param name="Key">The last hit's key.</param>
/// <param name="Id">The last hit's id.</param>
public sealed record SearchCursor(int Key, Guid Id);
