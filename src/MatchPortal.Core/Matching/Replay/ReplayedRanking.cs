using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Matching.Replay;

/// <param name="Outcome">Whether the same came of it.</param>
/// <param name="Differing">Who stood otherwise before.</param>
/// <param name="Readings">Why each stands where it does, by what was known then.</param>
public sealed record ReplayedRanking(ReplayOutcome Outcome, IReadOnlyList<ProfileId> Differing, IReadOnlyDictionary<ProfileId, MatchReading> Readings);
