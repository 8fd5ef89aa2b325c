namespace MatchPortal.Core.Matching.Trades;

/// <summary>The codes of trades and of the groups of two, three and four digits they belong to, numbered in their order.</summary>
internal sealed class TradeCodes
{
    /// <summary>The codes of one trade: three groups and itself.</summary>
    public const int OfOne = 4;

    private const int FewestDigits = 2;

    private readonly string[] _codes;
    private readonly int[] _ofTrades;

    public TradeCodes(IReadOnlyList<KnownTrade> trades)
    {
        _codes = [.. trades.SelectMany(CodesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _ofTrades = [.. trades.SelectMany(CodesOf).Select(code => Array.BinarySearch(_codes, code, StringComparer.Ordinal))];
    }

    public string this[int number] => _codes[number];

    /// <summary>The numbers of a trade's codes.</summary>
    public ReadOnlySpan<int> Of(int trade) => _ofTrades.AsSpan(trade * OfOne, OfOne);

    private static IEnumerable<string> CodesOf(KnownTrade trade) => Enumerable.Range(FewestDigits, OfOne - 1).Select(digits => trade.Group[..digits]).Append(trade.Id);
}
