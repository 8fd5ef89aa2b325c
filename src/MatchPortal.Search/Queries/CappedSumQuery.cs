namespace MatchPortal.Search.Queries;

/// <summary>Documents that match at least one part; points: the sum of the parts that match, at most the cap.</summary>
/// <param name="Parts">None means no document.</param>
/// <param name="Cap">The most points.</param>
public sealed record CappedSumQuery(IReadOnlyList<Query> Parts, int Cap) : Query;
