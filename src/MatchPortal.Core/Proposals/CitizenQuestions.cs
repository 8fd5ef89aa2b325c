using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>The questions of one citizen: both kinds are answered alike.</summary>
public sealed class CitizenQuestions(PortalContext portal, CompanyMail mail, TimeProvider clock)
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

    /// <summary>A yes is told the company at once; a no and a later are not.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="Enquiry.CanAnswer"/>.</exception>
    public async Task Answer(Enquiry question, CitizenAnswer answer, SharedContact shares, CitizenId by, CancellationToken cancel = default)
    {
        question.Answer(answer, shares, Actor.Citizen(by), clock.Now());
        if (question.Reveals)
        {
            mail.Answered(await portal.Members.SingleAsync(member => member.Id == question.Posting.ContactId, cancel), question.Posting);
        }

        await portal.SaveChangesAsync(cancel);
    }

    /// <exception cref="RuleBrokenException">See <see cref="Enquiry.CanTakeBack"/>.</exception>
    public async Task TakeBack(Enquiry question, CitizenId by, CancellationToken cancel = default)
    {
        question.TakeBack(Actor.Citizen(by), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    private static async Task<Enquiry?> Of<T>(IQueryable<T> found, ProfileId profile, CancellationToken cancel)
        where T : Enquiry =>
        await found.Where(enquiry => enquiry.ProfileId == profile)
            .Include(enquiry => enquiry.Posting).ThenInclude(posting => posting.Company)
            .Include(enquiry => enquiry.Posting).ThenInclude(posting => posting.Workplace)
            .SingleOrDefaultAsync(cancel);
}
