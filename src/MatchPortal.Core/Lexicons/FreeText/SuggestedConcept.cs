namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>A concept that a text seems to speak of, for a person to accept or reject.</summary>
/// <param name="Id">Of the competence, the certificate, or the code of the unit group.</param>
/// <param name="Label">As the lexicon writes it.</param>
/// <param name="Start">Where its words begin, in UTF-16 units.</param>
/// <param name="Length">To the end of its last word.</param>
/// <param name="Confidence">1 to 100, only for comparing.</param>
public sealed record SuggestedConcept(ConceptKind Kind, string Id, string Label, int Start, int Length, SuggestionReason Reason, int Confidence, Stance Stance)
{
    public int End => Start + Length;
}
