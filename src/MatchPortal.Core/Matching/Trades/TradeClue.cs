namespace MatchPortal.Core.Matching.Trades;

/// <summary>Something that names a trade.</summary>
/// <param name="Code">A DISCO-08 code of three or four digits, or the address of an occupation of ESCO. Unknown ones say nothing.</param>
/// <param name="Weight">1 for what somebody chose; less for what was read out of a title.</param>
public readonly record struct TradeClue(string Code, double Weight = 1);
