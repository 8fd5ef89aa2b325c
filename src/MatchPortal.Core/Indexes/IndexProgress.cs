namespace MatchPortal.Core.Indexes;

/// <param name="Done">Documents so far.</param>
/// <param name="Total">All of them.</param>
public sealed record IndexProgress(int Done, int Total);
