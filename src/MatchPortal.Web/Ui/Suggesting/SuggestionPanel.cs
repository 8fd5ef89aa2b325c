using MatchPortal.Core.Lexicons.Suggesting;

namespace MatchPortal.Web.Ui.Suggesting;

/// <summary>What _Suggestions draws.</summary>
/// <param name="Input">What was typed and decided.</param>
/// <param name="Open">To be decided; null while the words are being made ready.</param>
/// <param name="Accepted">Taken in since the text was typed.</param>
/// <param name="Rejected">Turned down since the text was typed.</param>
public sealed record SuggestionPanel(
    SuggestionInput Input, IReadOnlyList<ConceptSuggestion>? Open, IReadOnlyList<(ConceptKey Concept, string Label)> Accepted, IReadOnlyList<(ConceptKey Concept, string Label)> Rejected)
{
    /// <summary>Whether a competence is taken in with a level, and a certificate with its days.</summary>
    public bool AsksForDetails { get; init; } = true;

    /// <summary>Whether the text is about the one who types it.</summary>
    public bool IsOwn { get; init; }

    public bool IsDecided => Accepted.Count + Rejected.Count > 0;
}
