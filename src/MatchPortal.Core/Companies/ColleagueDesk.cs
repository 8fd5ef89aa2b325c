using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies;

/// <summary>Who acts for a company: its owners invite, let in, give roles and take out.</summary>
public sealed class ColleagueDesk(PortalContext portal, CodeDesk codes, CompanyMail mail, TimeProvider clock)
{
    /// <summary>Those who are in, in the order they came.</summary>
    public async Task<IReadOnlyList<CompanyMember>> Of(CompanyId company, CancellationToken cancel = default) =>
        [.. (await Active(company).AsNoTracking().ToListAsync(cancel)).Where(member => member.IsAdmitted).OrderBy(member => member.AdmittedAt)];

    /// <summary>Those who have asked to be let in, the first first.</summary>
    public async Task<IReadOnlyList<CompanyMember>> Asking(CompanyId company, CancellationToken cancel = default) =>
        [.. (await Active(company).AsNoTracking().ToListAsync(cancel)).Where(member => !member.IsAdmitted).OrderBy(member => member.Id.Value)];

    /// <summary>Whether a company with that number is here. The register of companies is public, and so is this.</summary>
    public Task<bool> IsHere(Cvr cvr, CancellationToken cancel = default) => portal.Companies.AnyAsync(company => company.Cvr == cvr, cancel);

    /// <summary>Asks to be let into a company that is here. Nothing tells the one who asks who is in it.</summary>
    /// <returns>False when no company has that number.</returns>
    public async Task<bool> Ask(Cvr cvr, string name, MemberContact contact, CancellationToken cancel = default)
    {
        var company = await portal.Companies.AsNoTracking().SingleOrDefaultAsync(one => one.Cvr == cvr, cancel);
        if (company is null)
        {
            return false;
        }

        // Twice the same is one wish; and who is in already is not told so.
        if (await With(contact.Email, company.Id, cancel) is null)
        {
            portal.Members.Add(CompanyMember.Asking(company.Id, name, contact, clock.Now()));
            await portal.SaveChangesAsync(cancel);
        }

        return true;
    }

    /// <summary>A colleague that an owner vouches for gets a mail with a link to make an account.</summary>
    /// <exception cref="RuleBrokenException">Not an owner; or the address belongs to a colleague already.</exception>
    public async Task Invite(MemberId owner, string name, MemberContact contact, MemberRole role, CancellationToken cancel = default)
    {
        var by = await Owner(owner, cancel);
        Verdict.Require(await With(contact.Email, by.CompanyId, cancel) is null, "{0} står allerede på listen.", contact.Email).Demand();
        var member = portal.Members.Add(new CompanyMember(by.CompanyId, name, contact, role, Actor.Member(owner), clock.Now())).Entity;
        await Issue(member, Actor.Member(owner), cancel);
    }

    /// <summary>Lets somebody in who asked, or sends a new link to somebody who has not used theirs.</summary>
    /// <returns>Null when the company has no such member.</returns>
    /// <exception cref="RuleBrokenException">Not an owner; or the colleague has an account, or has left.</exception>
    public async Task<CompanyMember?> LetIn(MemberId owner, MemberId id, CancellationToken cancel = default)
    {
        var by = await Owner(owner, cancel);
        if (await Active(by.CompanyId).SingleOrDefaultAsync(member => member.Id == id, cancel) is not { } member)
        {
            return null;
        }

        if (!member.IsAdmitted)
        {
            member.Admit(Actor.Member(owner), clock.Now());
        }

        await Issue(member, Actor.Member(owner), cancel);
        return member;
    }

    /// <returns>False when the company has no such member.</returns>
    /// <exception cref="RuleBrokenException">Not an owner; or nobody else would be.</exception>
    public async Task<bool> ChangeRole(MemberId owner, MemberId id, MemberRole role, CancellationToken cancel = default) =>
        await Do(owner, id, (member, owners) => member.ChangeRole(role, owners, Actor.Member(owner), clock.Now()), cancel);

    /// <summary>Takes a colleague out, or turns down who asked. Whoever is signed in is out with the next click.</summary>
    /// <inheritdoc cref="ChangeRole"/>
    public async Task<bool> TakeOut(MemberId owner, MemberId id, CancellationToken cancel = default) =>
        await Do(owner, id, (member, owners) => member.Leave(owners, Actor.Member(owner), clock.Now()), cancel);

    private async Task<bool> Do(MemberId owner, MemberId id, Action<CompanyMember, int> verb, CancellationToken cancel)
    {
        var by = await Owner(owner, cancel);
        var all = await Active(by.CompanyId).ToListAsync(cancel);
        if (all.Find(member => member.Id == id) is not { } found)
        {
            return false;
        }

        verb(found, all.Count(member => member.Id != id && member is { Role: MemberRole.Owner, IsAdmitted: true }));
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<CompanyMember> Owner(MemberId id, CancellationToken cancel)
    {
        var member = await portal.Members.SingleAsync(one => one.Id == id, cancel);
        member.CanManageColleagues().Demand();
        return member;
    }

    private async Task Issue(CompanyMember member, Actor by, CancellationToken cancel)
    {
        mail.Invite(member, await codes.Add(OneTimeCode.ForMember(member, by, clock.Now()), by, cancel));
        await portal.SaveChangesAsync(cancel);
    }

    private IQueryable<CompanyMember> Active(CompanyId company) => portal.Members.Where(member => member.CompanyId == company && member.LeftAt == null);

    private async Task<CompanyMember?> With(string email, CompanyId company, CancellationToken cancel) =>
        (await Active(company).ToListAsync(cancel)).Find(member => string.Equals(member.Contact.Email, email.Trim(), StringComparison.OrdinalIgnoreCase));
}
