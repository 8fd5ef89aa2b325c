namespace MatchPortal.Core.Matching.Balance;

/// <summary>A profile that fits a posting, clearly or possibly.</summary>
/// <param name="Posting">Its number.</param>
/// <param name="Profile">Its number.</param>
/// <param name="Score">Band first, points second: the same from either side.</param>
public readonly record struct FittingPair(int Posting, int Profile, int Score);
