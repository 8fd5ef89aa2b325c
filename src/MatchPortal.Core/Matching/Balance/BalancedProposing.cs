namespace MatchPortal.Core.Matching.Balance;

/// <summary>
/// Given who fits which posting, says whom to propose where, over all postings at once. Deferred acceptance with capacities (Gale and Shapley, College Admissions and the Stability of
/// Marriage, 1962): each posting asks for its best, each profile keeps the best of those that ask, and whoever is let go is asked for no more. The result is stable: no posting and
/// profile that are not proposed to each other would both rather be, so every answer to "why not me" has a reason; that is why it was chosen over the greatest sum of points. It runs
/// in rounds: in each a profile can take one proposal more, so nobody has a second before everybody who fits could have a first.
/// </summary>
public static class BalancedProposing
{
    /// <param name="pairs">Each posting and profile together at most once; a pair that is not here is not proposed.</param>
    /// <param name="limits">How many each may have.</param>
    /// <returns>In the order of postings, the best first.</returns>
    public static IReadOnlyList<FittingPair> Of(IReadOnlyCollection<FittingPair> pairs, BalanceLimits limits)
    {
        var given = new HashSet<(int Posting, int Profile)>();
        List<FittingPair> proposed = [];
        for (var round = 0; round < limits.PerProfile; round++)
        {
            var filled = proposed.CountBy(pair => pair.Posting).ToDictionary();
            var left = pairs.Where(pair => filled.GetValueOrDefault(pair.Posting) < limits.PerPosting && !given.Contains((pair.Posting, pair.Profile)));
            var added = Stable(left, posting => limits.PerPosting - filled.GetValueOrDefault(posting));
            proposed.AddRange(added);
            given.UnionWith(added.Select(pair => (pair.Posting, pair.Profile)));
        }

        return [.. proposed.Order(BestFirst.ByPosting)];
    }

    /// <summary>Whom each posting would have proposed on its own: its best.</summary>
    public static IReadOnlyList<FittingPair> Alone(IReadOnlyCollection<FittingPair> pairs, BalanceLimits limits) =>
        [.. pairs.GroupBy(pair => pair.Posting).SelectMany(posting => posting.Order(BestFirst.ByPosting).Take(limits.PerPosting)).Order(BestFirst.ByPosting)];

    // Each profile takes one.
    private static Dictionary<int, FittingPair>.ValueCollection Stable(IEnumerable<FittingPair> pairs, Func<int, int> openingsOf)
    {
        var asking = pairs.GroupBy(pair => pair.Posting).ToDictionary(posting => posting.Key, posting => new Queue<FittingPair>(posting.Order(BestFirst.ByPosting)));
        var open = asking.Keys.ToDictionary(posting => posting, openingsOf);
        var kept = new Dictionary<int, FittingPair>();
        var waiting = new Queue<int>(asking.Keys.Order());
        while (waiting.TryDequeue(out var posting))
        {
            while (open[posting] > 0 && asking[posting].TryDequeue(out var asked))
            {
                if (kept.TryGetValue(asked.Profile, out var held) && BestFirst.ByProfile.Compare(held, asked) <= 0)
                {
                    continue;
                }

                if (kept.Remove(asked.Profile, out var letGo))
                {
                    open[letGo.Posting]++;
                    waiting.Enqueue(letGo.Posting);
                }

                kept[asked.Profile] = asked;
                open[posting]--;
            }
        }

        return kept.Values;
    }
}
