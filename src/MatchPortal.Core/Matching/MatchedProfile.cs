using MatchPortal.Core.Citizens.Candidates;

namespace MatchPortal.Core.Matching;

/// <param name="Candidate">As staff may see it, without a name.</param>
/// <param name="Reading">Why it stands where it does.</param>
public sealed record MatchedProfile(Candidate Candidate, MatchReading Reading);
