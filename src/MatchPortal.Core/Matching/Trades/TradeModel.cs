using System.Buffers;
using System.Collections.Frozen;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Matching.Trades;

/// <summary>
/// Given competences and what names a trade, gives the trades they speak of: naive Bayes over the lexicon's links. Each competence makes a trade as much likelier as it is
/// commoner there than in all trades together; one that every trade asks for says little. Immutable; any thread may ask it.
/// </summary>
public sealed class TradeModel
{
    // How far a link is believed against chance: people also hold what their trade does not ask for.
    private const double Belief = 0.8;

    // Competences of one person hang together, so their evidence counts for half: without it one trade always wins outright.
    private const double Temperature = 2;

    // Of a trade's competences, the part that falls to the essential ones.
    private const double EssentialPart = 0.7;

    // What a person calls their own trade weighs as some four telling competences.
    private const double Named = 8;

    private const double Clearly = 0.6;

    private const int MostTrades = 20;
    private const int MostTold = 32;

    private readonly KnownTrades _trades;
    private readonly FrozenDictionary<string, (int Trade, double Evidence)[]> _evidence;
    private readonly FrozenDictionary<string, FrozenSet<string>> _essential;

    public TradeModel(Lexicon lexicon)
    {
        _trades = new(lexicon);
        var links = _trades.All.SelectMany(Weighed).ToLookup(link => link.Competence, StringComparer.Ordinal);
        double all = links.Sum(competence => competence.Count());
        _evidence = links.ToFrozenDictionary(
            competence => competence.Key,
            competence => competence.Select(link => (link.Trade, Evidence(link.Part, competence.Count() / all))).ToArray(),
            StringComparer.Ordinal);
        _essential = _trades.All.ToFrozenDictionary(trade => trade.Id, trade => trade.Essential.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Whether a trade cannot do without a competence.</summary>
    public bool Needs(string trade, string competence) => _essential.TryGetValue(trade, out var needed) && needed.Contains(competence);

    /// <summary>
    /// The trades that somebody names or clearly shows: those that explain what they hold of them better than most other trades do. Only a trade's own competences speak for or
    /// against it here, so that what is beside the point changes no band.
    /// </summary>
    /// <param name="competences">Ids in the lexicon, each once.</param>
    /// <param name="clues">What names a trade.</param>
    public IReadOnlyList<string> Shown(IReadOnlyList<string> competences, IReadOnlyList<TradeClue> clues)
    {
        var evidence = ArrayPool<double>.Shared.Rent(_trades.All.Count);
        Weigh(evidence, competences, []);
        int[] told = [.. Enumerable.Range(0, _trades.All.Count).Where(trade => evidence[trade] >= Named).OrderByDescending(trade => evidence[trade]).Take(MostTold)];
        string[] shown =
        [
            .. told.Where(trade => OwnShare(evidence, trade, competences) >= Clearly).Concat(clues.SelectMany(clue => _trades.Named(clue.Code))).Distinct()
                .Select(trade => _trades.All[trade].Id),
        ];
        ArrayPool<double>.Shared.Return(evidence);
        return shown;
    }

    // The trade's share, had somebody only what it asks for.
    private double OwnShare(double[] evidence, int trade, IReadOnlyList<string> competences)
    {
        Weigh(evidence, competences.Where(competence => Asks(_trades.All[trade], competence)), []);
        return 1 / evidence.AsSpan(0, _trades.All.Count).ToArray().Where(other => other > 0).Sum(other => Math.Exp((other - evidence[trade]) / Temperature));
    }

    private static bool Asks(KnownTrade trade, string competence) => trade.Essential.Contains(competence) || trade.Useful.Contains(competence);

    /// <summary>The trades that occupations are, where they are told to the last digit.</summary>
    /// <param name="occupations">DISCO-08.</param>
    public IEnumerable<string> TradesOf(IEnumerable<string> occupations) => occupations.Where(code => code.Length == (int)OccupationLevel.Unit)
        .SelectMany(_trades.Named).Distinct().Select(trade => _trades.All[trade].Id);

    /// <summary>Shares of trades and of the groups of two, three and four digits they belong to; none where nothing is known of what is given.</summary>
    /// <param name="competences">Ids in the lexicon, each once; unknown ones say nothing.</param>
    /// <param name="clues">What names a trade.</param>
    public IReadOnlyList<TradeShare> Guess(IEnumerable<string> competences, IEnumerable<TradeClue> clues)
    {
        var evidence = ArrayPool<double>.Shared.Rent(_trades.All.Count);
        Weigh(evidence, competences, clues);
        var shares = Shares(evidence);
        ArrayPool<double>.Shared.Return(evidence);
        return shares;
    }

    private void Weigh(double[] evidence, IEnumerable<string> competences, IEnumerable<TradeClue> clues)
    {
        evidence.AsSpan(0, _trades.All.Count).Clear();
        foreach (var (trade, weight) in competences.SelectMany(competence => _evidence.GetValueOrDefault(competence, [])))
        {
            evidence[trade] += weight;
        }

        foreach (var clue in clues)
        {
            foreach (var trade in _trades.Named(clue.Code))
            {
                evidence[trade] += Named * clue.Weight;
            }
        }
    }

    private IReadOnlyList<TradeShare> Shares(double[] evidence)
    {
        var best = Enumerable.Range(0, _trades.All.Count).Where(trade => evidence[trade] > 0).OrderByDescending(trade => evidence[trade]).Take(MostTrades).ToArray();
        if (best.Length == 0)
        {
            return [];
        }

        var likely = best.Select(trade => (Trade: _trades.All[trade], Weight: Math.Exp((evidence[trade] - evidence[best[0]]) / Temperature))).ToArray();
        var whole = likely.Sum(trade => trade.Weight);
        return
        [
            .. Enumerable.Range(2, 3)
                .SelectMany(digits => likely.GroupBy(trade => trade.Trade.Group[..digits], (code, trades) => new TradeShare(code, trades.Sum(trade => trade.Weight) / whole)))
                .Concat(likely.Select(trade => new TradeShare(trade.Trade.Id, trade.Weight / whole)))
                .OrderBy(share => share.Code, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Competence, int Trade, double Part)> Weighed(KnownTrade trade, int place) =>
        trade.Essential.Select(competence => (competence, place, EssentialPart / trade.Essential.Length))
            .Concat(trade.Useful.Select(competence => (competence, place, (1 - EssentialPart) / trade.Useful.Length)));

    private static double Evidence(double part, double everywhere) => Math.Log(1 + (Belief / (1 - Belief) * part / everywhere));
}
