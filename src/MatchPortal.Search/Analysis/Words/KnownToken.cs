namespace MatchPortal.Search.Analysis;

/// <summary>A token of a known word, its place counted from the word's start.</summary>
internal readonly record struct KnownToken(string Term, int From, int Length, TokenKind Kind);
