namespace MatchPortal.Core.Matching.Balance;

/// <summary>The order of pairs; equals by number, so that the same pairs give the same proposals.</summary>
internal static class BestFirst
{
    public static IComparer<FittingPair> ByPosting { get; } = Comparer<FittingPair>.Create((one, other) =>
        one.Posting != other.Posting ? one.Posting.CompareTo(other.Posting) : one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Profile.CompareTo(other.Profile));

    public static IComparer<FittingPair> ByProfile { get; } = Comparer<FittingPair>.Create((one, other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Posting.CompareTo(other.Posting));
}
