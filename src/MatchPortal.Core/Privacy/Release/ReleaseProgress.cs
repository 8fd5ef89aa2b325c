namespace MatchPortal.Core.Privacy.Release;

/// <param name="Step">What has just been done.</param>
/// <param name="Done">Profiles stored.</param>
/// <param name="Total">All of them.</param>
public sealed record ReleaseProgress(ReleaseStep Step, int Done, int Total);
