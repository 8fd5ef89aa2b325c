using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.SignIn;

/// <summary>Finds whose an account is. Who has left is nobody; a citizen whose case is closed may still see what is kept about them.</summary>
public sealed class People(PortalContext portal)
{
    public async Task<Person?> Behind(Guid accountId, CancellationToken cancel = default) =>
        await Staff(accountId, cancel) ?? await Member(accountId, cancel) ?? await Citizen(accountId, cancel);

    private async Task<Person?> Staff(Guid accountId, CancellationToken cancel) =>
        await portal.Staff.AsNoTracking()
            .Where(staff => staff.AccountId == accountId && staff.LeftAt == null)
            .Select(staff => new Person.OfStaff(staff.Id, staff.Name))
            .SingleOrDefaultAsync(cancel);

    private async Task<Person?> Member(Guid accountId, CancellationToken cancel) =>
        await portal.Members.AsNoTracking()
            .Where(member => member.AccountId == accountId && member.LeftAt == null)
            .Select(member => new Person.OfCompany(member.Id, member.CompanyId, member.Name))
            .SingleOrDefaultAsync(cancel);

    private async Task<Person?> Citizen(Guid accountId, CancellationToken cancel) =>
        await portal.Citizens.AsNoTracking()
            .Where(citizen => citizen.AccountId == accountId)
            .Select(citizen => new Person.OfCase(citizen.Id))
            .SingleOrDefaultAsync(cancel);
}
