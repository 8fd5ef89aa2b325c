namespace MatchPortal.Core.Matching;

/// <param name="Factor">What for.</param>
/// <param name="Points">What the profile got.</param>
/// <param name="Most">What this posting could give.</param>
public sealed record FactorPoints(MatchFactor Factor, int Points, int Most);
