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

    // A competence that the lexicon does not know may be of a trade that it does not know either, as surely as a telling one is of its own.
    private const double Unknown = 4;

    private const double Clearly = 0.6;

    // Above it no trade is clear; a little more than is exact, for sums differ in their last digits with the order of adding.
    private const double MostSum = 1.000001 / Clearly;

    private const int MostTrades = 20;
    private const int MostTold = 32;

    [ThreadStatic]
    private static TradeTally? _tally;

    private readonly CompetenceTable _competences;
    private readonly KnownTrades _trades;
    private readonly TradeLinks _links;
    private readonly TradeCodes _codes;
    private readonly FrozenDictionary<string, FrozenSet<string>> _essential;

    public TradeModel(Lexicon lexicon)
    {
        (_competences, _trades) = (lexicon.Competences, new(lexicon));
        var parts = _trades.All.SelectMany(Parts).ToLookup(link => link.Competence, StringComparer.Ordinal);
        double all = parts.Sum(competence => competence.Count());
        _links = new(parts.SelectMany(competence => competence, (competence, link) => (competence.Key, link.Trade, Evidence: Evidence(link.Part, competence.Count() / all)))
            .ToLookup(link => link.Key, link => (link.Trade, link.Evidence), StringComparer.Ordinal));
        _codes = new(_trades.All);
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
        var tally = Weighed(competences);
        var told = tally.Best(stackalloc int[MostTold], Named);
        var rivals = new TradeRivals(_links, tally, told, competences);
        List<int> shown = [];
        for (var i = 0; i < told.Length; i++)
        {
            if (!rivals.AreBeating(i, Temperature, MostSum) && IsClear(told[i], rivals.EvidenceOf(i), competences))
            {
                shown.Add(told[i]);
            }
        }

        return [.. shown.Concat(clues.SelectMany(clue => _trades.Named(clue.Code))).Distinct().Select(trade => _trades.All[trade].Id)];
    }

    // Had somebody only what the trade asks for, its share would be large enough: 1 over the sum of what all trades are likely beside it.
    private bool IsClear(int trade, double evidence, IReadOnlyList<string> competences)
    {
        var tally = Weighed(competences.Where(competence => _links.Of(competence).For(trade) > 0));
        var sum = 0.0;
        foreach (var other in tally)
        {
            sum += Math.Exp((tally[other] - evidence) / Temperature);
            if (1 / sum < Clearly)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The trades that occupations are, where they are told to the last digit.</summary>
    /// <param name="occupations">DISCO-08.</param>
    public IEnumerable<string> TradesOf(IEnumerable<string> occupations) => occupations.Where(code => code.Length == (int)OccupationLevel.Unit)
        .SelectMany(_trades.Named).Distinct().Select(trade => _trades.All[trade].Id);

    /// <summary>Shares of trades and of the groups of two, three and four digits they belong to; none where nothing is known of what is given.</summary>
    /// <param name="competences">Ids, each once; those that the lexicon does not know make every trade less likely.</param>
    /// <param name="clues">What names a trade.</param>
    public IReadOnlyList<TradeShare> Guess(IReadOnlyCollection<string> competences, IEnumerable<TradeClue> clues)
    {
        var tally = Weighed(competences);
        foreach (var clue in clues)
        {
            foreach (var trade in _trades.Named(clue.Code))
            {
                tally.Add(trade, Named * clue.Weight);
            }
        }

        return Shares(tally, Unknown * competences.Count(id => !_competences.Contains(id)));
    }

    private TradeTally Weighed(IEnumerable<string> competences)
    {
        var tally = _tally is { } own && own.Trades == _trades.All.Count ? own : _tally = new(_trades.All.Count);
        tally.Clear();
        foreach (var competence in competences)
        {
            tally.Add(_links.Of(competence));
        }

        return tally;
    }

    // Beside the trades that are known stands one that is not, with evidence of its own; none where there is nothing unknown.
    private TradeShare[] Shares(TradeTally tally, double unknown)
    {
        var best = tally.Best(stackalloc int[MostTrades], double.Epsilon);
        Span<double> weights = stackalloc double[MostTrades];
        var whole = unknown > 0 && best.Length > 0 ? Math.Exp((unknown - tally[best[0]]) / Temperature) : 0;
        for (var i = 0; i < best.Length; i++)
        {
            whole += weights[i] = Math.Exp((tally[best[i]] - tally[best[0]]) / Temperature);
        }

        Span<int> codes = stackalloc int[MostTrades * TradeCodes.OfOne];
        Span<double> sums = stackalloc double[MostTrades * TradeCodes.OfOne];
        var count = 0;
        for (var i = 0; i < best.Length; i++)
        {
            foreach (var code in _codes.Of(best[i]))
            {
                var at = codes[..count].IndexOf(code);
                if (at < 0)
                {
                    (codes[count], sums[count], at) = (code, 0, count++);
                }

                sums[at] += weights[i];
            }
        }

        codes[..count].Sort(sums[..count]);
        var shares = new TradeShare[count];
        for (var i = 0; i < count; i++)
        {
            shares[i] = new(_codes[codes[i]], sums[i] / whole);
        }

        return shares;
    }

    private static IEnumerable<(string Competence, int Trade, double Part)> Parts(KnownTrade trade, int place) =>
        trade.Essential.Select(competence => (competence, place, EssentialPart / trade.Essential.Length))
            .Concat(trade.Useful.Select(competence => (competence, place, (1 - EssentialPart) / trade.Useful.Length)));

    private static double Evidence(double part, double everywhere) => Math.Log(1 + (Belief / (1 - Belief) * part / everywhere));
}
