namespace MatchPortal.Core.Matching.Trades;

/// <summary>How surely competences speak of a trade.</summary>
/// <param name="Code">A DISCO-08 group of two to four digits.</param>
/// <param name="Share">0 to 1; those of one level sum to at most 1.</param>
public readonly record struct TradeShare(string Code, double Share);
