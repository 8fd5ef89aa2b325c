namespace MatchPortal.Core.Privacy.Release;

/// <param name="Profiles">Class by class.</param>
/// <param name="Report">What was coarsened and left out.</param>
public sealed record CoarsenedRelease(IReadOnlyList<ReleasedProfile> Profiles, ReleaseReport Report);
