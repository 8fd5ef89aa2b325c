namespace MatchPortal.Search.Queries;

/// <summary>Every document.</summary>
/// <param name="Points">For each.</param>
public sealed record AllQuery(int Points = 0) : Query;
