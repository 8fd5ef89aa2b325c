namespace MatchPortal.Core.Matching.Trades;

/// <summary>A <see cref="TradeShare"/> in one byte of an index: 255 is certainty. Shares that round to 0 are left out.</summary>
public static class TradeByte
{
    public const int Whole = byte.MaxValue;

    public static byte Of(double share) => (byte)Math.Clamp((int)Math.Round(share * Whole), 0, Whole);
}
