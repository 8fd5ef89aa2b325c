namespace MatchPortal.Core.Matching.Trades;

/// <summary>How surely somebody's competences speak of a trade.</summary>
/// <param name="Code">A DISCO-08 group of two to four digits, or a trade of <see cref="TradeModel"/>.</param>
/// <param name="Share">0 to 1; those of one depth sum to at most 1.</param>
public readonly record struct TradeShare(string Code, double Share)
{
    /// <summary>The deepest: the trade itself.</summary>
    public const int Whole = 5;

    /// <summary>2, 3 and 4 for groups of so many digits.</summary>
    public int Depth => Math.Min(Code.Length, Whole);
}
