using System.Collections.Frozen;

namespace MatchPortal.Core.Matching.Trades;

/// <summary>What each competence says of the trades that ask for it, in flat arrays.</summary>
internal sealed class TradeLinks
{
    private readonly FrozenDictionary<string, (int From, int Count)> _ranges;
    private readonly int[] _trades;
    private readonly double[] _evidence;

    /// <param name="links">Of each competence, with trades ascending and evidence above 0.</param>
    public TradeLinks(ILookup<string, (int Trade, double Evidence)> links)
    {
        var ranges = new Dictionary<string, (int From, int Count)>(links.Count, StringComparer.Ordinal);
        var from = 0;
        foreach (var competence in links)
        {
            var count = competence.Count();
            ranges.Add(competence.Key, (from, count));
            from += count;
        }

        _ranges = ranges.ToFrozenDictionary(StringComparer.Ordinal);
        _trades = [.. links.SelectMany(competence => competence, (_, link) => link.Trade)];
        _evidence = [.. links.SelectMany(competence => competence, (_, link) => link.Evidence)];
    }

    /// <summary>Those of a competence; none where it is unknown.</summary>
    public Links Of(string competence) =>
        _ranges.TryGetValue(competence, out var range) ? new(_trades.AsSpan(range.From, range.Count), _evidence.AsSpan(range.From, range.Count)) : default;

    public readonly ref struct Links(ReadOnlySpan<int> trades, ReadOnlySpan<double> evidence)
    {
        /// <summary>Ascending.</summary>
        public ReadOnlySpan<int> Trades { get; } = trades;

        /// <summary>For each trade, above 0.</summary>
        public ReadOnlySpan<double> Evidence { get; } = evidence;

        /// <summary>For one trade; 0 where it does not ask for the competence.</summary>
        public double For(int trade) => Trades.BinarySearch(trade) is >= 0 and var at ? Evidence[at] : 0;
    }
}
