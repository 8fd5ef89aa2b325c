namespace MatchPortal.Search.Analysis;

/// <summary>One part of a compound: the letters from one to before another, without the linking letter, and its word in the list.</summary>
internal readonly record struct CompoundPart(int From, int To, int Word);
