namespace MatchPortal.Core.Matching.Balance;

/// <summary>How evenly proposals fall, and how good they are.</summary>
/// <param name="Proposals">How many.</param>
/// <param name="Gini">Of proposals over the profiles that fit any posting: 0 where all have as many, near 1 where a few have all.</param>
/// <param name="NeverProposed">The share of those profiles that are proposed nowhere.</param>
/// <param name="WithThree">The share of postings that are proposed at least three profiles that fit.</param>
/// <param name="Most">The most proposals of one profile.</param>
/// <param name="MeanPoints">Of the proposed pairs.</param>
/// <param name="Ndcg">The mean over postings: proposed lists against the best that each posting could have alone; the gain is the band, and within it the share of the attainable points.</param>
public sealed record BalanceFigures(int Proposals, double Gini, double NeverProposed, double WithThree, int Most, double MeanPoints, double Ndcg)
{
    private const int Three = 3;

    /// <param name="proposed">In the order of postings, the best first.</param>
    /// <param name="pairs">All that fit.</param>
    /// <param name="postings">How many postings there are, also such that nobody fits.</param>
    /// <param name="limits">How many a posting may have.</param>
    /// <param name="attainable">Of a posting.</param>
    public static BalanceFigures Of(
        IReadOnlyList<FittingPair> proposed, IReadOnlyCollection<FittingPair> pairs, int postings, BalanceLimits limits, Func<int, int> attainable)
    {
        var counts = proposed.CountBy(pair => pair.Profile).ToDictionary();
        int[] each = [.. pairs.Select(pair => pair.Profile).Distinct().Select(profile => counts.GetValueOrDefault(profile)).Order()];
        var lists = proposed.ToLookup(pair => pair.Posting);
        double Worth(FittingPair pair) => (pair.Score / MatchPlan.BandStep) + ((double)MatchPlan.PointsOf(pair.Score) / attainable(pair.Posting));
        double Gain(IEnumerable<FittingPair> list) => list.Order(BestFirst.ByPosting).Take(limits.PerPosting).Select((pair, at) => Worth(pair) / Math.Log2(at + 2)).Sum();
        var shares = pairs.GroupBy(pair => pair.Posting).Select(best => Gain(lists[best.Key]) / Gain(best)).ToArray();
        return new(
            proposed.Count,
            GiniOf(each),
            each.Length == 0 ? 0 : (double)each.Count(count => count == 0) / each.Length,
            postings == 0 ? 0 : (double)lists.Count(list => list.Count() >= Three) / postings,
            each.Length == 0 ? 0 : each[^1],
            proposed.Count == 0 ? 0 : proposed.Average(pair => MatchPlan.PointsOf(pair.Score)),
            shares.Length == 0 ? 0 : shares.Average());
    }

    /// <summary>By the formula over values in rising order: (2 Σ i·x / n Σ x) - (n + 1) / n.</summary>
    public static double GiniOf(IReadOnlyList<int> rising)
    {
        var all = rising.Sum(value => (double)value);
        return all == 0 ? 0 : (2 * rising.Select((value, at) => (at + 1.0) * value).Sum() / (rising.Count * all)) - ((rising.Count + 1.0) / rising.Count);
    }
}
