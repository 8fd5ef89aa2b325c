namespace MatchPortal.Core.Proposals.Candidates;

/// <summary>How far a company has come with a profile.</summary>
/// <param name="IsSaved">On the shortlist.</param>
/// <param name="PutAsideBecause">Why not; null while it is in play.</param>
/// <param name="Note">The company's own.</param>
/// <param name="Request">The company's request, or null.</param>
public sealed record CandidateStanding(bool IsSaved, NotNowReason? PutAsideBecause, string Note, CompanyEnquiry? Request)
{
    public static CandidateStanding None { get; } = new(false, null, "", null);
}
