using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;

namespace MatchPortal.Web.Pages.Consultant.Matches;

/// <summary>A reading with what its parts are called.</summary>
public sealed record ReadingRow(MatchReading Reading, Lexicon Lexicon)
{
    /// <summary>Of the rules it was ranked by.</summary>
    public string RulesVersion { get; init; } = MatchRules.Current.Version;

    public string Label(Requirement requirement) => requirement.LabelIn(Lexicon) ?? requirement.ConceptId;

    public string Through(RequirementReading requirement) => requirement.Through is { } id ? MatchLabels.Through(id, Lexicon) : "";
}
