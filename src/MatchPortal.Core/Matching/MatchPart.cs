using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>One factor of a plan.</summary>
/// <param name="Factor">What it gives points for.</param>
/// <param name="Query">The part of the plan's query that gives them, to find again in an explanation.</param>
/// <param name="Most">What can be reached for this posting.</param>
public sealed record MatchPart(MatchFactor Factor, Query Query, int Most);
