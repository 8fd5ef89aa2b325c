using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies;

/// <summary>What a company's start page tells: who they are to the municipality, who helps them, and what waits for them.</summary>
/// <param name="Company">The member's own company.</param>
/// <param name="Member">The member.</param>
/// <param name="Contact">The company's consultant, and the substitute.</param>
/// <param name="PostingCounts">How many postings the company has in each state; states without any are left out.</param>
/// <param name="AnswersWaitedFor">Requests that citizens have not answered yet.</param>
/// <param name="NextAnswerBy">The first of their deadlines.</param>
/// <param name="Yes">Citizens who share their contact with the company.</param>
public sealed record CompanyOverview(
    Company Company,
    CompanyMember Member,
    ContactPerson? Contact,
    IReadOnlyDictionary<PostingStatus, int> PostingCounts,
    int AnswersWaitedFor,
    DateOnly? NextAnswerBy,
    int Yes)
{
    /// <summary>Null when the member has left.</summary>
    public static async Task<CompanyOverview?> Read(PortalContext portal, MemberId memberId, DateOnly today, CancellationToken cancel = default)
    {
        var member = await portal.Members.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId && m.LeftAt == null, cancel);
        if (member is null)
        {
            return null;
        }

        var company = await portal.Companies.AsNoTracking().SingleAsync(c => c.Id == member.CompanyId, cancel);
        var counts = await portal.Postings.Where(p => p.CompanyId == company.Id)
            .GroupBy(p => p.Status)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var requests = await portal.ContactRequests.AsNoTracking().Where(r => r.CompanyId == company.Id).ToListAsync(cancel);
        var waiting = requests.Where(r => r.StateForCompany(today) == CompanyEnquiryState.Waiting).ToList();
        return new CompanyOverview(
            company,
            member,
            await ContactPerson.Read(portal, company.ContactId, cancel),
            counts,
            waiting.Count,
            waiting.Count == 0 ? null : waiting.Min(r => r.AnswerBy),
            requests.Count(r => r.Status == EnquiryStatus.Yes));
    }
}
