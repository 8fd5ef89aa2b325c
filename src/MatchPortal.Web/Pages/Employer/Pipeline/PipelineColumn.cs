using MatchPortal.Core.Proposals.Candidates;

namespace MatchPortal.Web.Pages.Employer.Pipeline;

/// <summary>Those who have come as far.</summary>
/// <param name="Id">Of the heading.</param>
/// <param name="Title">In words.</param>
/// <param name="Saved">On the shortlist and not asked yet, by name.</param>
/// <param name="Enquiries">Asked.</param>
public sealed record PipelineColumn(
    string Id, string Title, IReadOnlyList<KeyValuePair<string, CandidateStanding>> Saved, IReadOnlyList<CompanyEnquiry> Enquiries)
{
    public int Count => Saved.Count + Enquiries.Count;

    public bool IsEmpty => Count == 0;
}
