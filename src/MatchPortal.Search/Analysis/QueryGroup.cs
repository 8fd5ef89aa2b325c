using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>
/// Words of a query that belong together: a document matches that has all of <paramref name="Words"/>, or any of
/// <paramref name="Wholes"/>.
/// </summary>
/// <param name="Words">One or more, in order of position.</param>
/// <param name="Wholes">Terms that stand for all the words at once: joined forms and synonyms. Often empty.</param>
/// <param name="Start">UTF-16 units from the start of the typed text.</param>
/// <param name="Length">UTF-16 units, at least 1.</param>
public sealed record QueryGroup(ImmutableArray<QueryWord> Words, ImmutableArray<string> Wholes, int Start, int Length);
