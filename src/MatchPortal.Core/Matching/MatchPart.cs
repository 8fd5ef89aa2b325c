using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>One factor of a plan.</summary>
/// <param name="Factor">What it gives points for.</param>
/// <param name="Query">The part of the plan's query that gives them, to find again in an explanation.</param>
/// <param name="Most">What can be reached for this posting.</param>
public sealed record MatchPart(MatchFactor Factor, Query Query, int Most)
{
    /// <summary>For musts and nices, the part of <see cref="Query"/> that each of them has.</summary>
    public IReadOnlyList<(Requirement Requirement, Query Query)> Asked { get; init; } = [];
}
