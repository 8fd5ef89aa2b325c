namespace MatchPortal.Search.Port;

/// <summary>A term and how many documents hold it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Documents">At least 1.</param>
public readonly record struct TermCount(string Term, int Documents);
