using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Searching;

/// <summary>What a search field offers while somebody types.</summary>
/// <param name="Text">The whole text of the field, if chosen.</param>
/// <param name="Kind">What the lexicon calls it; null for words that only stand in what is searched.</param>
/// <param name="Count">How many hits it gives.</param>
public sealed record Suggestion(string Text, WordKind? Kind, int Count);
