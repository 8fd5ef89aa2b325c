namespace MatchPortal.Search.Queries;

/// <summary>Documents that match at least one part; points: those of the best part (the first of equals in an explanation).</summary>
/// <param name="Parts">None means no document.</param>
public sealed record BestQuery(IReadOnlyList<Query> Parts) : Query;
