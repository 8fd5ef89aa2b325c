using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;

namespace MatchPortal.Core.Companies;

/// <summary>How far the questions about one posting are, as the company may know it.</summary>
/// <param name="Code">The posting's.</param>
/// <param name="Title">The posting's.</param>
/// <param name="Yes">How many share name and contact and have not been met or told about.</param>
/// <param name="Waiting">How many may still answer.</param>
/// <param name="NextAnswerBy">The first of their deadlines; null when nobody may.</param>
public sealed record PostingAnswers(string Code, string Title, int Yes, int Waiting, DateOnly? NextAnswerBy)
{
    /// <param name="enquiries">Of one posting, which is loaded; at least one.</param>
    /// <param name="today">In Denmark.</param>
    internal static PostingAnswers Of(IReadOnlyList<Enquiry> enquiries, DateOnly today)
    {
        var states = enquiries.ToLookup(enquiry => enquiry.StateForCompany(today));
        var waiting = states[CompanyEnquiryState.Waiting].ToList();
        return new(
            enquiries[0].Posting.Code, enquiries[0].Posting.Title, states[CompanyEnquiryState.Yes].Count(), waiting.Count, waiting.Count == 0 ? null : waiting.Min(enquiry => enquiry.AnswerBy));
    }
}
