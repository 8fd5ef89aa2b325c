namespace MatchPortal.Core.Matching;

/// <summary>A page of the postings that a profile matches.</summary>
/// <param name="Total">How many it matches.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Postings">The best first.</param>
public sealed record MatchedPostings(int Total, int Page, int Pages, IReadOnlyList<MatchedPosting> Postings);
