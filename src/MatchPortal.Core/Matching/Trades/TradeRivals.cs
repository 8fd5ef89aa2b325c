namespace MatchPortal.Core.Matching.Trades;

/// <summary>The trades that somebody's competences speak most for, each against the others: nearly all of them fall here, before any is weighed against every trade there is.</summary>
internal sealed class TradeRivals
{
    private readonly int _held;

    // What each competence says of each trade, trade by trade.
    private readonly double[] _said;
    private readonly double[] _evidence;

    /// <param name="links">What competences say.</param>
    /// <param name="tally">Of these competences; read now and not kept.</param>
    /// <param name="trades">Those to compare, the best first.</param>
    /// <param name="competences">Each once.</param>
    public TradeRivals(TradeLinks links, TradeTally tally, ReadOnlySpan<int> trades, IReadOnlyList<string> competences)
    {
        _held = competences.Count;
        _evidence = new double[trades.Length];
        _said = new double[trades.Length * _held];
        for (var i = 0; i < trades.Length; i++)
        {
            _evidence[i] = tally[trades[i]];
        }

        for (var at = 0; at < _held; at++)
        {
            var its = links.Of(competences[at]);
            for (var i = 0; i < trades.Length; i++)
            {
                _said[(i * _held) + at] = its.For(trades[i]);
            }
        }
    }

    /// <summary>All that the competences say of a trade.</summary>
    public double EvidenceOf(int place) => _evidence[place];

    /// <summary>
    /// Whether the others together are too likely beside one trade, had somebody only what that one asks for. No means that trades beyond these must be asked too.
    /// </summary>
    /// <param name="place">The trade's among these.</param>
    /// <param name="temperature">Evidence is divided by it.</param>
    /// <param name="mostSum">Of the likelihoods of all, the trade itself being 1.</param>
    public bool AreBeating(int place, double temperature, double mostSum)
    {
        var sum = 0.0;
        for (var other = 0; other < _evidence.Length && sum <= mostSum; other++)
        {
            var evidence = Shared(place, other);
            sum += evidence > 0 ? Math.Exp((evidence - _evidence[place]) / temperature) : 0;
        }

        return sum > mostSum;
    }

    // What is said of another trade by the competences that one asks for.
    private double Shared(int place, int other)
    {
        var asked = _said.AsSpan(place * _held, _held);
        var said = _said.AsSpan(other * _held, _held);
        var sum = 0.0;
        for (var i = 0; i < asked.Length; i++)
        {
            sum += asked[i] > 0 ? said[i] : 0;
        }

        return sum;
    }
}
