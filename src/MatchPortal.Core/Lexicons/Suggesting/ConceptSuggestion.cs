namespace MatchPortal.Core.Lexicons.Suggesting;

/// <summary>A concept for a person to accept or reject, with the words it came from.</summary>
/// <param name="Concept">What is suggested.</param>
/// <param name="Label">As the lexicon writes it.</param>
/// <param name="Before">What stands before the words, to read them by.</param>
/// <param name="Words">The words of the text.</param>
/// <param name="After">What stands after them.</param>
public sealed record ConceptSuggestion(ConceptKey Concept, string Label, string Before, string Words, string After);
