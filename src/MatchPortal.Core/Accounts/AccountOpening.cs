using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Accounts;

/// <summary>
/// Opens the account a one-time code is good for: makes it, ties it and uses up the code, all or nothing. A code that is wrong, old or used and an address
/// that is taken get the same answer, after the same work.
/// </summary>
public sealed class AccountOpening(UserManager<Account> accounts, AccountRoles roles, AccountTransaction transaction, PortalContext portal)
{
    /// <summary>For an invited colleague, with the address that the municipality or the company knows.</summary>
    public async Task<OpenedAccount> ForInvited(string code, string password, DateTime now, CancellationToken cancel = default) =>
        await Find(code, CodePurpose.MemberInvitation, now, cancel) is { } found
            ? await ForMember(found, password, now, cancel)
            : await ForStaff(await Find(code, CodePurpose.StaffInvitation, now, cancel), password, now, cancel);

    /// <summary>For the first person of a company that is not here yet: company, workplace and person are stored with the account. Refused when somebody has the number.</summary>
    /// <exception cref="RuleBrokenException">Something in the form is missing, or the P-number is in use.</exception>
    public async Task<OpenedAccount> ForFounder(CompanyForm form, string password, PlaceTable places, DateTime now, CancellationToken cancel = default)
    {
        var id = MemberId.New();
        var by = Actor.Member(id);
        var company = new Company(form.Cvr, form.Name, by, now);
        var workplace = form.Workplace.Open(company.Id, places, by, now);
        var founder = new CompanyMember(company.Id, form.Person, form.Contact, MemberRole.Owner, by, now) { Id = id };
        Verdict.Require(!await portal.Workplaces.AnyAsync(other => other.Number == workplace.Number, cancel), "P-nummeret {0} er allerede oprettet.", workplace.Number.Value).Demand();
        Action<Guid>? tie = await portal.Companies.AnyAsync(other => other.Cvr == form.Cvr, cancel) ? null : account =>
        {
            founder.TieAccount(account, by, now);
            portal.AddRange(company, workplace, founder);
        };
        return await Open(form.Contact.Email, password, Roles.Employer, tie, cancel);
    }

    /// <summary>For a citizen with a letter, with an address of the citizen's own choice.</summary>
    public async Task<OpenedAccount> ForCitizen(string code, string email, string password, DateTime now, CancellationToken cancel = default)
    {
        var found = await Find(code, CodePurpose.CitizenCase, now, cancel);
        var citizen = found is null ? null : await portal.Citizens.SingleOrDefaultAsync(c => c.Id == new CitizenId(found.SubjectId), cancel);
        Action<Guid>? tie = citizen is null || !citizen.CanTieAccount().IsAllowed ? null : account =>
        {
            citizen.TieAccount(account, Actor.Citizen(citizen.Id), now);
            found!.Use(Actor.Citizen(citizen.Id), now);
        };
        return await Open(email, password, Roles.Citizen, tie, cancel);
    }

    private async Task<OpenedAccount> ForStaff(OneTimeCode? found, string password, DateTime now, CancellationToken cancel)
    {
        var staff = found is null ? null : await portal.Staff.SingleOrDefaultAsync(s => s.Id == new StaffId(found.SubjectId), cancel);
        Action<Guid>? tie = staff is null || !staff.CanTieAccount().IsAllowed ? null : account =>
        {
            staff.TieAccount(account, Actor.Staff(staff.Id), now);
            found!.Use(Actor.Staff(staff.Id), now);
        };
        return await Open(staff?.Contact.Email, password, Roles.Consultant, tie, cancel);
    }

    private async Task<OpenedAccount> ForMember(OneTimeCode found, string password, DateTime now, CancellationToken cancel)
    {
        var member = await portal.Members.SingleOrDefaultAsync(m => m.Id == new MemberId(found.SubjectId), cancel);
        Action<Guid>? tie = member is null || !member.CanTieAccount().IsAllowed ? null : account =>
        {
            member.TieAccount(account, Actor.Member(member.Id), now);
            found.Use(Actor.Member(member.Id), now);
        };
        return await Open(member?.Contact.Email, password, Roles.Employer, tie, cancel);
    }

    private async Task<OneTimeCode?> Find(string code, CodePurpose purpose, DateTime now, CancellationToken cancel)
    {
        var hash = OneTimeCode.HashOf(code);
        var found = await portal.Codes.SingleOrDefaultAsync(c => c.Hash == hash && c.Purpose == purpose, cancel);
        return found is not null && found.CanUse(now).IsAllowed ? found : null;
    }

    /// <param name="email">Null when the code names nobody.</param>
    /// <param name="password">Its faults are told whatever the code is, so that they say nothing about the code.</param>
    /// <param name="role">The role of the account.</param>
    /// <param name="tie">Ties the account to its person; null when the code is good for nothing.</param>
    /// <param name="cancel">Stops it.</param>
    private async Task<OpenedAccount> Open(string? email, string password, string role, Action<Guid>? tie, CancellationToken cancel)
    {
        var account = new Account { UserName = email, Email = email };
        if (await Problems(account, password) is { Count: > 0 } problems)
        {
            return new OpenedAccount(null, problems);
        }

        // Slow on purpose: before the transaction, since nobody else can write while that is open, and for every code, so that time tells nothing.
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        var isTaken = await accounts.FindByEmailAsync(email ?? "") is not null;
        if (tie is null || isTaken)
        {
            return OpenedAccount.Refused;
        }

        await transaction.Run(
            async () =>
            {
                (await accounts.CreateAsync(account)).Demand();
                await roles.Grant(account, role);
                tie(account.Id);
                await portal.SaveChangesAsync(cancel);
            },
            cancel);
        return new OpenedAccount(account, []);
    }

    private async Task<IReadOnlyList<IdentityError>> Problems(Account account, string password)
    {
        List<IdentityError> problems = [];
        foreach (var validator in accounts.PasswordValidators)
        {
            problems.AddRange((await validator.ValidateAsync(accounts, account, password)).Errors);
        }

        return problems;
    }
}
