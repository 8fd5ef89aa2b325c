using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>One word of a query.</summary>
/// <param name="Position">Words from the start of the typed text, from 0; stop words count.</param>
/// <param name="Terms">At least one; any of them will do. The first is the word as typed, folded and stemmed.</param>
public sealed record QueryWord(int Position, ImmutableArray<string> Terms);
