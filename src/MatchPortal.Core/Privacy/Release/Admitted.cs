namespace MatchPortal.Core.Privacy.Release;

/// <param name="Classes">Everybody who is told of.</param>
/// <param name="LeftOut">How many are not, because too few are like them.</param>
/// <param name="Waiting">How many are not, because too few are new.</param>
internal sealed record Admitted(IReadOnlyList<ReleaseClass> Classes, int LeftOut, int Waiting);
