namespace MatchPortal.Search.Lucene.Searching;

/// <summary>A hit while it waits among the best.</summary>
/// <param name="Key">What it is ordered by.</param>
/// <param name="Hash">What decides between equal keys.</param>
/// <param name="Id">What decides between equal hashes.</param>
/// <param name="Score">Its points.</param>
internal readonly record struct RankedHit(int Key, ulong Hash, Guid Id, int Score);
