using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Accounts;

/// <summary>A new colleague gets a code, and makes the account with it.</summary>
public sealed class StaffInvitations(PortalContext portal, CodeDesk codes, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Stores the colleague and issues the code.</summary>
    /// <exception cref="RuleBrokenException">The address belongs to a colleague already, or something is missing.</exception>
    public async Task<IssuedCode> Invite(string name, StaffFunction function, StaffContact contact, Unit unit, Actor by, CancellationToken cancel = default)
    {
        Verdict.Require(unit.IsOpen, "{0} er lukket. Vælg en anden enhed.", unit.Name)
            .And(Verdict.Require(await Find(contact.Email, cancel) is null, "Der er allerede en medarbejder med e-mailadressen {0}.", contact.Email))
            .Demand();
        var staff = portal.Staff.Add(new StaffMember(name, function, contact, unit.Id, by, Now)).Entity;
        return await Issue(staff, by, cancel);
    }

    /// <summary>A new code for a colleague who has not made an account yet; the one before it no longer works.</summary>
    /// <exception cref="RuleBrokenException">Nobody has that address, or the colleague has an account.</exception>
    public async Task<IssuedCode> InviteAgain(string email, Actor by, CancellationToken cancel = default)
    {
        var staff = await Find(email, cancel) ?? throw new RuleBrokenException("Der er ingen medarbejder med e-mailadressen {0}.", email);
        return await Issue(staff, by, cancel);
    }

    private async Task<IssuedCode> Issue(StaffMember staff, Actor by, CancellationToken cancel)
    {
        var issued = await codes.Add(OneTimeCode.ForStaff(staff, by, Now), by, cancel);
        await portal.SaveChangesAsync(cancel);
        return issued;
    }

    // Those who left do not count: they may come back. Compared here, since no two databases compare letters alike.
    private async Task<StaffMember?> Find(string email, CancellationToken cancel)
    {
        var addresses = await portal.Staff.Where(staff => staff.LeftAt == null).Select(staff => new { staff.Id, staff.Contact.Email }).ToListAsync(cancel);
        var found = addresses.Find(staff => string.Equals(staff.Email, email.Trim(), StringComparison.OrdinalIgnoreCase));
        return found is null ? null : await portal.Staff.SingleAsync(staff => staff.Id == found.Id, cancel);
    }
}
