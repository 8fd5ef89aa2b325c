using MatchPortal.Core.Matching.Replay;

namespace MatchPortal.Core.Proposals;

/// <param name="Question">To the citizen.</param>
/// <param name="ProposedBy">The consultant's name; null for a company's request.</param>
/// <param name="Ranking">Null where there was no index, or the citizen was not among those it found, or it has been kept long enough.</param>
public sealed record AskedOne(Enquiry Question, string? ProposedBy, StoredRanking? Ranking);
