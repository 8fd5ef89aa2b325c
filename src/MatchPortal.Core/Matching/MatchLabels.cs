using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;

namespace MatchPortal.Core.Matching;

/// <summary>What the names in a reading are called.</summary>
public static class MatchLabels
{
    /// <summary>The label of the competence or trade a requirement is met through; the name itself where the lexicon has none.</summary>
    public static string Through(string id, Lexicon lexicon) => lexicon.Competences.Find(id)?.Label
        ?? lexicon.EscoOccupations.Find(id)?.Titles[0]
        ?? (KnownTrades.GroupOf(id) is { } group ? lexicon.Occupations.Find(group)?.Label : null)
        ?? id;
}
