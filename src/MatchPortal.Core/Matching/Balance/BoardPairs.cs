using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Balance;

/// <summary>Everybody who fits the postings on a board, with their scores.</summary>
/// <param name="Pairs">Those that fit; of each posting the best so many.</param>
/// <param name="Postings">How many were asked.</param>
/// <param name="Attainable">The most points of each posting.</param>
public sealed record BoardPairs(IReadOnlyList<FittingPair> Pairs, int Postings, IReadOnlyList<int> Attainable)
{
    /// <summary>So many of each posting are looked at.</summary>
    public const int Deep = 100;

    /// <param name="snapshot">Of the staff's profiles.</param>
    /// <param name="plans">Of the postings; such without musts are left out, for nobody can be said to fit.</param>
    public static BoardPairs Of(ISearchSnapshot snapshot, IReadOnlyList<MatchPlan> plans)
    {
        var assessed = plans.Where(plan => plan.Musts.Count > 0).ToArray();
        var found = assessed.AsParallel().AsOrdered().Select(plan => snapshot.Search(new(plan.Query, Deep)).Hits.Where(hit => plan.BandOf(hit.Score) >= MatchBand.Possible).ToArray()).ToArray();
        var numbers = found.SelectMany(hits => hits).Select(hit => hit.Id).Distinct().Order().Select((id, at) => (id, at)).ToDictionary(row => row.id, row => row.at);
        return new(
            [.. found.SelectMany((hits, posting) => hits.Select(hit => new FittingPair(posting, numbers[hit.Id], hit.Score)))], assessed.Length, [.. assessed.Select(plan => plan.Attainable)]);
    }
}
