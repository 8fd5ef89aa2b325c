namespace MatchPortal.Core.Proposals.Candidates;

/// <summary>A question to a citizen as the company may know it.</summary>
/// <param name="Kind">The company's own request, or a consultant's proposal.</param>
/// <param name="Id">Of the request or proposal.</param>
/// <param name="Pseudonym">What the company calls the profile; null for one that a consultant proposes.</param>
/// <param name="State">How far.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="AnswerBy">The last day to answer.</param>
/// <param name="By">The consultant who proposes; null for the company's own.</param>
public sealed record CompanyEnquiry(EnquiryKind Kind, Guid Id, string? Pseudonym, CompanyEnquiryState State, DateTime AskedAt, DateOnly AnswerBy, string? By)
{
    /// <summary>Why the consultant proposes; told when the citizen has said yes.</summary>
    public string? Reason { get; init; }

    public DateTime? InterviewAt { get; init; }

    public EnquiryReport? Report { get; init; }

    /// <summary>When the state came to be, UTC, as far as the company may know.</summary>
    public DateTime Since { get; init; }
}
