using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>The questions of one citizen: both kinds are answered alike.</summary>
public sealed class CitizenQuestions(PortalContext portal)
{
    /// <summary>With the posting, its company and its workplace. Null when there is none, or it is another citizen's.</summary>
    public async Task<Enquiry?> Find(EnquiryKind kind, Guid id, CitizenId citizen, CancellationToken cancel = default)
    {
        var profile = await portal.Citizens.Where(c => c.Id == citizen).Select(c => c.ProfileId).SingleAsync(cancel);
        return kind switch
        {
            EnquiryKind.Proposal => await Of(portal.Proposals.Where(p => p.Id == new ProposalId(id)), profile, cancel),
            EnquiryKind.ContactRequest => await Of(portal.ContactRequests.Where(r => r.Id == new ContactRequestId(id)), profile, cancel),
        };
    }

    private static async Task<Enquiry?> Of<T>(IQueryable<T> found, ProfileId profile, CancellationToken cancel)
        where T : Enquiry =>
        await found.Where(enquiry => enquiry.ProfileId == profile)
            .Include(enquiry => enquiry.Posting).ThenInclude(posting => posting.Company)
            .Include(enquiry => enquiry.Posting).ThenInclude(posting => posting.Workplace)
            .SingleOrDefaultAsync(cancel);
}
