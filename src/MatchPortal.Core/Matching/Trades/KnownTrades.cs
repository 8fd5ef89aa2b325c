using System.Collections.Frozen;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Matching.Trades;

/// <summary>
/// The trades that can be told apart: each unit group as the lexicon describes it and, where ESCO has been imported, each of its occupations. Each with what it asks for.
/// </summary>
internal sealed class KnownTrades
{
    private const int ShortestCode = 3;
    private const string OwnPrefix = "trade-";

    private readonly FrozenDictionary<string, int[]> _byCode;

    public KnownTrades(Lexicon lexicon)
    {
        All =
        [
            .. lexicon.Occupations.All.Where(group => group.Level == OccupationLevel.Unit).Select(group => OfGroup(lexicon, group.Code)).Where(trade => trade.Essential.Length + trade.Useful.Length > 0),
            .. lexicon.EscoOccupations.All.Where(one => one.Competences.Length + one.Useful.Length > 0).Select(one => new KnownTrade(one.Uri, one.Group, [.. one.Competences], [.. one.Useful.Except(one.Competences)])),
        ];
        _byCode = All.SelectMany((trade, at) => new[] { trade.Id, trade.Group, trade.Group[..ShortestCode] }.Select(code => (Code: code, At: at)))
            .GroupBy(pair => pair.Code, pair => pair.At, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<KnownTrade> All { get; }

    /// <summary>What a code means: its own trades, or where Denmark has no such unit group, those of the minor group.</summary>
    public int[] Named(string code) => _byCode.GetValueOrDefault(code)
        ?? (Occupation.IsCode(code) && code.Length == (int)OccupationLevel.Unit ? _byCode.GetValueOrDefault(code[..ShortestCode]) : null)
        ?? [];

    /// <summary>The unit group, or null for an occupation of ESCO.</summary>
    public static string? GroupOf(string id) => id.StartsWith(OwnPrefix, StringComparison.Ordinal) ? id[OwnPrefix.Length..] : null;

    /// <summary>The trade that a unit group is.</summary>
    public static string IdOf(string group) => OwnPrefix + group;

    private static KnownTrade OfGroup(Lexicon lexicon, string code)
    {
        var links = lexicon.Competences.LinksOfOccupation(code).ToLookup(link => link.Relation, link => link.Competence);
        return new(IdOf(code), code, [.. links[OccupationRelation.Essential]], [.. links[OccupationRelation.Useful]]);
    }
}
