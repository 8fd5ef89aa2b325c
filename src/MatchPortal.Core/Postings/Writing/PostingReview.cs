using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Postings.Writing;

/// <summary>What the municipality does with a posting that waits: puts it up, or sends it back with a word of why.</summary>
public sealed class PostingReview(PortalContext portal, CompanyMail mail, TimeProvider clock)
{
    /// <summary>With company and workplace. Null for a code that is none, and for a draft, which is the company's own.</summary>
    public Task<Posting?> Find(string code, CancellationToken cancel = default) => portal.Postings
        .Include(posting => posting.Company)
        .Include(posting => posting.Workplace)
        .SingleOrDefaultAsync(posting => posting.Code == code && posting.Status != PostingStatus.Draft, cancel);

    /// <summary>Who answers for it at the company.</summary>
    public Task<CompanyMember> ContactOf(Posting posting, CancellationToken cancel = default) => portal.Members.AsNoTracking().SingleAsync(member => member.Id == posting.ContactId, cancel);

    /// <exception cref="RuleBrokenException">See <see cref="Posting.CanPublish"/>.</exception>
    public async Task Publish(Posting posting, StaffId by, CancellationToken cancel = default)
    {
        posting.Publish(posting.Company, Actor.Staff(by), clock.Now());
        mail.Published(await ContactOf(posting, cancel), posting);
        await portal.SaveChangesAsync(cancel);
    }

    /// <exception cref="RuleBrokenException">See <see cref="Posting.CanSendBack"/>.</exception>
    public async Task SendBack(Posting posting, string reason, StaffId by, CancellationToken cancel = default)
    {
        posting.SendBack(reason, Actor.Staff(by), clock.Now());
        mail.SentBack(await ContactOf(posting, cancel), posting);
        await portal.SaveChangesAsync(cancel);
    }
}
