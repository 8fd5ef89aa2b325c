namespace MatchPortal.Core.Matching;

/// <summary>Why a profile stands where it does, from the same numbers as its score.</summary>
/// <param name="Band">From the musts alone.</param>
/// <param name="Points">The sum of <paramref name="Factors"/>.</param>
/// <param name="Factors">Points of each factor that gives any, in the factors' order.</param>
/// <param name="Requirements">In the posting's order.</param>
public sealed record MatchReading(MatchBand Band, int Points, IReadOnlyList<(MatchFactor Factor, int Points)> Factors, IReadOnlyList<RequirementReading> Requirements);
