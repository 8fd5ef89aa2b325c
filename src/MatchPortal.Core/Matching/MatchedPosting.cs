using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching;

/// <param name="Posting">With its company and workplace.</param>
/// <param name="Reading">Why it stands where it does.</param>
public sealed record MatchedPosting(Posting Posting, MatchReading Reading);
