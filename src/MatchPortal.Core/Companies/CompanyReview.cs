using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies;

/// <summary>What the municipality does with a company: knows who they are, is their one consultant, and keeps out of a labour dispute.</summary>
public sealed class CompanyReview(PortalContext portal, CompanyMail mail, TimeProvider clock)
{
    public Task<Company?> Find(CompanyId id, CancellationToken cancel = default) => portal.Companies.SingleOrDefaultAsync(company => company.Id == id, cancel);

    /// <summary>Who acts for the company or asks to, in the order they came.</summary>
    public async Task<IReadOnlyList<CompanyMember>> MembersOf(CompanyId company, CancellationToken cancel = default) =>
        [.. (await portal.Members.AsNoTracking().Where(member => member.CompanyId == company && member.LeftAt == null).ToListAsync(cancel)).OrderBy(member => member.Id.Value)];

    public async Task<IReadOnlyList<Workplace>> WorkplacesOf(CompanyId company, CancellationToken cancel = default) =>
        await portal.Workplaces.AsNoTracking().Where(one => one.CompanyId == company && one.ClosedAt == null).OrderBy(one => one.NameSortKey).ToListAsync(cancel);

    /// <summary>Who may become the company's consultant, in Danish order.</summary>
    public async Task<IReadOnlyList<StaffMember>> Consultants(CancellationToken cancel = default) => await portal.Staff.AsNoTracking()
        .Where(staff => staff.LeftAt == null && (staff.Function == StaffFunction.CompanyConsultant || staff.Function == StaffFunction.Leader))
        .OrderBy(staff => staff.NameSortKey).ToListAsync(cancel);

    public Task<ContactPerson?> ContactOf(Company company, CancellationToken cancel = default) => ContactPerson.Read(portal, company.ContactId, cancel);

    /// <summary>The company and the people who are in it. Who verifies becomes their consultant, when they have none.</summary>
    /// <exception cref="RuleBrokenException">It is verified already.</exception>
    public async Task Verify(Company company, StaffId by, CancellationToken cancel = default)
    {
        company.Verify(Actor.Staff(by), clock.Now());
        if (company.ContactId is null)
        {
            company.AssignContact(await portal.Staff.SingleAsync(staff => staff.Id == by, cancel), Actor.Staff(by), clock.Now());
        }

        var founders = await portal.Members.Where(member => member.CompanyId == company.Id && member.LeftAt == null).ToListAsync(cancel);
        foreach (var member in founders.Where(member => member is { Role: MemberRole.Owner, IsAdmitted: true, IsVerified: false }))
        {
            member.Verify(Actor.Staff(by), clock.Now());
            mail.Verified(member);
        }

        await portal.SaveChangesAsync(cancel);
    }

    /// <returns>False when the company has no such member.</returns>
    /// <exception cref="RuleBrokenException">The member is verified already, or not let in.</exception>
    public async Task<bool> VerifyMember(Company company, MemberId id, StaffId by, CancellationToken cancel = default)
    {
        var member = await portal.Members.SingleOrDefaultAsync(one => one.Id == id && one.CompanyId == company.Id && one.LeftAt == null, cancel);
        member?.Verify(Actor.Staff(by), clock.Now());
        await portal.SaveChangesAsync(cancel);
        return member is not null;
    }

    /// <exception cref="RuleBrokenException">It is not verified, or there is no reason.</exception>
    public async Task Withdraw(Company company, string reason, StaffId by, CancellationToken cancel = default)
    {
        company.WithdrawVerification(reason, Actor.Staff(by), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    /// <returns>False when there is no such colleague.</returns>
    public async Task<bool> AssignContact(Company company, StaffId contact, StaffId by, CancellationToken cancel = default)
    {
        if (await portal.Staff.SingleOrDefaultAsync(staff => staff.Id == contact, cancel) is not { } staff)
        {
            return false;
        }

        company.AssignContact(staff, Actor.Staff(by), clock.Now());
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Takes the company's postings off the board too; they stay on pause until the company takes them up again.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="Company.CanReportDispute"/>.</exception>
    public async Task ReportDispute(Company company, LabourDisputeKind kind, DateOnly from, StaffId by, CancellationToken cancel = default)
    {
        company.ReportDispute(kind, from, Actor.Staff(by), clock.Now());
        foreach (var posting in await portal.Postings.Where(one => one.CompanyId == company.Id && one.Status == PostingStatus.Published).ToListAsync(cancel))
        {
            posting.Pause(Actor.Staff(by), clock.Now());
        }

        await portal.SaveChangesAsync(cancel);
    }

    /// <exception cref="RuleBrokenException">There is none.</exception>
    public async Task EndDispute(Company company, StaffId by, CancellationToken cancel = default)
    {
        company.EndDispute(Actor.Staff(by), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }
}
