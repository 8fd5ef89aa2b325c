namespace MatchPortal.Core.Demo;

/// <summary>All citizens, found by trade and by group of trades.</summary>
internal sealed class Crowd(IReadOnlyList<Candidate> all)
{
    private const int Tries = 14;

    private readonly Dictionary<string, Candidate[]> _byTrade = Grouped(all, candidate => candidate.Trade.Code);
    private readonly Dictionary<string, Candidate[]> _byGroup = Grouped(all, candidate => candidate.Trade.Group);

    public Candidate this[int index] => all[index];

    /// <summary>Mostly somebody of the trade itself; null when nobody was found who may be asked.</summary>
    public Candidate? Find(Trade trade, Func<Candidate, bool> mayBeAsked, Dice dice)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var pool = dice.Chance(0.8) ? _byTrade.GetValueOrDefault(trade.Code) : _byGroup.GetValueOrDefault(trade.Group);
            if (pool is not null && dice.Pick(pool) is var candidate && mayBeAsked(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static Dictionary<string, Candidate[]> Grouped(IReadOnlyList<Candidate> all, Func<Candidate, string> key) =>
        all.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
