using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

/// <summary>Makes the people who invite all others. The first is made by a command, since nobody can invite that one.</summary>
public sealed class Administrators(UserManager<Account> accounts, AccountRoles roles, AccountTransaction transaction, PortalContext portal)
{
    /// <summary>An account and a staff member, tied together.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="contact">The address is the name to sign in with.</param>
    /// <param name="password">As <see cref="AccountServices"/> demands.</param>
    /// <param name="unit">A stored unit, or a new one to store with the rest.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="RuleBrokenException">The address is taken or the password too weak. Nothing is stored then.</exception>
    public async Task<StaffMember> Create(string name, StaffContact contact, string password, Unit unit, DateTime now, CancellationToken cancel = default)
    {
        Verdict.Require(unit.IsOpen, "{0} er lukket. Vælg en anden enhed.", unit.Name).Demand();
        var staff = new StaffMember(name, StaffFunction.Leader, contact, unit.Id, Actor.Portal, now);
        await transaction.Run(
            async () =>
            {
                var account = new Account { UserName = contact.Email, Email = contact.Email, EmailConfirmed = true };
                (await accounts.CreateAsync(account, password)).Demand();
                await roles.Grant(account, Roles.Administrator);
                staff.TieAccount(account.Id, Actor.Portal, now);
                portal.Staff.Add(staff);
                portal.Note(new AuditRecord(Actor.Portal, AuditAction.AdministratorCreated, staff.Subject, now, null));
                await portal.SaveChangesAsync(cancel);
            },
            cancel);
        return staff;
    }
}
