using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>Phrases that mean the same. A document with one of them is found by any other.</summary>
/// <param name="Name">Unique, 1-100 chars without white space, such as an id of the lexicon; its term is "=" and the name.</param>
/// <param name="Phrases">The label and its synonyms, each of one to six words.</param>
public sealed record SynonymGroup(string Name, ImmutableArray<string> Phrases);
