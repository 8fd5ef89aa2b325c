namespace MatchPortal.Search.Port;

/// <summary>One analysed word of a text field.</summary>
/// <param name="Term">The word after analysis.</param>
/// <param name="Position">Counted in words from the start of the field, 0 or more; several tokens may share one (parts of a compound, synonyms).</param>
public readonly record struct IndexToken(string Term, int Position);
