namespace MatchPortal.Core.Matching;

/// <param name="Factor">What it is for.</param>
/// <param name="Most">The most points it can give.</param>
/// <param name="Reason">Why it counts so much, in a sentence for everybody; a key of the texts.</param>
public sealed record MatchWeight(MatchFactor Factor, int Most, string Reason);
