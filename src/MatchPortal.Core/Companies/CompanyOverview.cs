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
/// <param name="Answers">What has come, or is waited for, of questions to citizens, by posting; the newest question first.</param>
public sealed record CompanyOverview(
    Company Company,
    CompanyMember Member,
    ContactPerson? Contact,
    IReadOnlyDictionary<PostingStatus, int> PostingCounts,
    IReadOnlyList<PostingAnswers> Answers)
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
        return new CompanyOverview(
            company,
            member,
            await ContactPerson.Read(portal, company.ContactId, cancel),
            counts,
            await ReadAnswers(portal, company.Id, today, cancel));
    }

    // What a consultant proposed is known of as soon as it is answered with a yes, for then it reveals.
    private static async Task<IReadOnlyList<PostingAnswers>> ReadAnswers(PortalContext portal, CompanyId company, DateOnly today, CancellationToken cancel)
    {
        var requests = await portal.ContactRequests.AsNoTracking().Include(request => request.Posting).Where(request => request.CompanyId == company && request.Posting.EndedAt == null).ToListAsync(cancel);
        var proposals = await portal.Proposals.AsNoTracking().Include(proposal => proposal.Posting)
            .Where(proposal => proposal.CompanyId == company && proposal.Status == EnquiryStatus.Yes && proposal.Posting.EndedAt == null).ToListAsync(cancel);
        return
        [
            .. requests.Concat<Enquiry>(proposals).OrderByDescending(enquiry => enquiry.AskedAt)
                .GroupBy(enquiry => enquiry.PostingId, (_, asked) => PostingAnswers.Of([.. asked], today))
                .Where(answers => answers.Yes + answers.Waiting > 0),
        ];
    }
}
