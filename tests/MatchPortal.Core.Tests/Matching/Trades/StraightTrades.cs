using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;

namespace MatchPortal.Core.Tests.Matching.Trades;

/// <summary>What <see cref="TradeModel"/> computes, written down as it is explained: every trade is weighed against every other, each time anew.</summary>
internal sealed class StraightTrades
{
    private const double Belief = 0.8;
    private const double Temperature = 2;
    private const double EssentialPart = 0.7;
    private const double Named = 8;
    private const double Unknown = 4;
    private const double Clearly = 0.6;

    private readonly (string Id, string Group, Dictionary<string, double> Parts)[] _trades;
    private readonly Dictionary<string, double> _everywhere;
    private readonly CompetenceTable _known;

    public StraightTrades(Lexicon lexicon)
    {
        _known = lexicon.Competences;
        _trades =
        [
            .. lexicon.Occupations.All.Where(group => group.Level == OccupationLevel.Unit).Select(group => (
                "trade-" + group.Code,
                group.Code,
                Parts(Linked(lexicon, group.Code, OccupationRelation.Essential), Linked(lexicon, group.Code, OccupationRelation.Useful)))),
            .. lexicon.EscoOccupations.All.Select(one => (one.Uri, one.Group, Parts([.. one.Competences], [.. one.Useful.Except(one.Competences)]))),
        ];
        _trades = [.. _trades.Where(trade => trade.Parts.Count > 0)];
        double all = _trades.Sum(trade => trade.Parts.Count);
        _everywhere = _trades.SelectMany(trade => trade.Parts.Keys).CountBy(id => id).ToDictionary(pair => pair.Key, pair => pair.Value / all);
    }

    public IReadOnlyList<(string Code, double Share)> Guess(IReadOnlyList<string> competences, IReadOnlyList<TradeClue> clues)
    {
        var best = Weighed(competences, clues).Where(trade => trade.Evidence > 0).OrderByDescending(trade => trade.Evidence).Take(20).ToArray();
        var likely = best.Select(trade => (trade.Id, trade.Group, Weight: Math.Exp((trade.Evidence - best[0].Evidence) / Temperature))).ToArray();
        var unknown = competences.Count(id => !_known.Contains(id)) is > 0 and var count && best.Length > 0 ? Math.Exp((Unknown * count - best[0].Evidence) / Temperature) : 0;
        var whole = likely.Aggregate(unknown, (sum, trade) => sum + trade.Weight);
        return
        [
            .. likely.SelectMany(trade => new[] { trade.Group[..2], trade.Group[..3], trade.Group, trade.Id }.Select(code => (Code: code, trade.Weight)))
                .GroupBy(pair => pair.Code, (code, pairs) => (code, pairs.Sum(pair => pair.Weight) / whole))
                .OrderBy(share => share.code, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<string> Shown(IReadOnlyList<string> competences, IReadOnlyList<TradeClue> clues)
    {
        var told = Weighed(competences, []).Where(trade => trade.Evidence >= Named).OrderByDescending(trade => trade.Evidence).Take(32);
        return [.. told.Where(trade => OwnShare(trade.Id, competences) >= Clearly).Select(trade => trade.Id).Concat(clues.SelectMany(NamedBy)).Distinct()];
    }

    private double OwnShare(string id, IReadOnlyList<string> competences)
    {
        var asked = _trades.Single(trade => trade.Id == id).Parts;
        var weighed = Weighed([.. competences.Where(asked.ContainsKey)], []);
        var own = weighed.Single(trade => trade.Id == id).Evidence;
        return 1 / weighed.Where(trade => trade.Evidence > 0).Sum(trade => Math.Exp((trade.Evidence - own) / Temperature));
    }

    private (string Id, string Group, double Evidence)[] Weighed(IReadOnlyList<string> competences, IReadOnlyList<TradeClue> clues) =>
    [
        .. _trades.Select(trade => (
            trade.Id,
            trade.Group,
            competences.Where(trade.Parts.ContainsKey).Select(id => Math.Log(1 + (Belief / (1 - Belief) * trade.Parts[id] / _everywhere[id])))
                .Concat(clues.Where(clue => NamedBy(clue).Contains(trade.Id)).Select(clue => Named * clue.Weight)).Sum())),
    ];

    private string[] NamedBy(TradeClue clue)
    {
        var exact = _trades.Where(trade => trade.Id == clue.Code || trade.Group == clue.Code || trade.Group[..3] == clue.Code).Select(trade => trade.Id).ToArray();
        return exact.Length > 0 || !Occupation.IsCode(clue.Code) || clue.Code.Length != 4 ? exact
            : [.. _trades.Where(trade => trade.Group[..3] == clue.Code[..3]).Select(trade => trade.Id)];
    }

    private static Dictionary<string, double> Parts(string[] essential, string[] useful) =>
        essential.Select(id => (id, Part: EssentialPart / essential.Length)).Concat(useful.Select(id => (id, Part: (1 - EssentialPart) / useful.Length)))
            .ToDictionary(pair => pair.id, pair => pair.Part);

    private static string[] Linked(Lexicon lexicon, string group, OccupationRelation relation) =>
        [.. lexicon.Competences.LinksOfOccupation(group).Where(link => link.Relation == relation).Select(link => link.Competence)];
}
