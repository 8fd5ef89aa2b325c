namespace MatchPortal.Core.Matching.Balance;

/// <param name="PerProfile">The most live proposals a profile is given.</param>
/// <param name="PerPosting">The most profiles a posting is given.</param>
public sealed record BalanceLimits(int PerProfile, int PerPosting)
{
    public static BalanceLimits Standard { get; } = new(2, 5);
}
