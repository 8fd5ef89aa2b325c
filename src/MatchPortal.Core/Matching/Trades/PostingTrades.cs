namespace MatchPortal.Core.Matching.Trades;

/// <summary>The trades that a posting speaks of.</summary>
/// <param name="model">Knows what trades need.</param>
/// <param name="shares">How surely it speaks of each.</param>
public sealed class PostingTrades(TradeModel model, IReadOnlyList<TradeShare> shares)
{
    // A posting speaks of more than one trade; this clearly is enough.
    private const double Clearly = 0.1;

    private readonly string[] _clear = [.. shares.Where(trade => trade.Depth == TradeShare.Whole && trade.Share >= Clearly).Select(trade => trade.Code)];

    public IReadOnlyList<TradeShare> Shares => shares;

    /// <summary>Those it clearly speaks of that cannot do without a competence: whoever is of such a trade is expected to hold it.</summary>
    public IEnumerable<string> Needing(string competence) => _clear.Where(trade => model.Needs(trade, competence));

    /// <summary>The trades that occupations are, where they are told to the last digit.</summary>
    public IEnumerable<string> Named(IEnumerable<string> occupations) => model.TradesOf(occupations);
}
