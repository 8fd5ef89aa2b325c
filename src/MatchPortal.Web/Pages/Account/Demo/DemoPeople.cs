using MatchPortal.Core.Accounts;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Words;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Demo;

/// <summary>The invented people that have an account, a few of each role. Asked only where <see cref="SignIn.DemoSignIn"/> is open.</summary>
public sealed class DemoPeople(PortalContext portal, AccountContext accounts, IdentityVault vault, IStringLocalizer<Texts> texts)
{
    private const int OfEach = 6;

    public async Task<IReadOnlyList<DemoPerson>> Employers(CancellationToken cancel)
    {
        var members = await portal.Members.AsNoTracking()
            .Where(member => member.AccountId != null && member.LeftAt == null)
            .Join(portal.Companies, member => member.CompanyId, company => company.Id, (member, company) => new { member, company.Name, company.NameSortKey })
            .OrderBy(row => row.NameSortKey).ThenBy(row => row.member.Id)
            .Take(OfEach)
            .ToListAsync(cancel);
        return [.. members.Select(row => new DemoPerson(row.member.AccountId!.Value, row.member.Name, $"{texts[Word(row.member.Role)]}, {row.Name}"))];
    }

    /// <param name="role">Consultant or Administrator.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<DemoPerson>> Staff(string role, CancellationToken cancel)
    {
        Guid?[] inRole = [.. await AccountsIn(role).Select(id => (Guid?)id).ToListAsync(cancel)];
        var staff = await portal.Staff.AsNoTracking()
            .Where(colleague => inRole.Contains(colleague.AccountId) && colleague.LeftAt == null)
            .Join(portal.Units, colleague => colleague.UnitId, unit => unit.Id, (colleague, unit) => new { colleague, unit.Name })
            .OrderBy(row => row.colleague.NameSortKey).ThenBy(row => row.colleague.Id)
            .Take(OfEach)
            .ToListAsync(cancel);
        return [.. staff.Select(row => new DemoPerson(row.colleague.AccountId!.Value, row.colleague.Name, $"{texts.Say(row.colleague.Function)}, {row.Name}"))];
    }

    public async Task<IReadOnlyList<DemoPerson>> Citizens(CancellationToken cancel)
    {
        var citizens = await portal.Citizens.AsNoTracking()
            .Where(citizen => citizen.AccountId != null)
            .Join(portal.Units, citizen => citizen.UnitId, unit => unit.Id, (citizen, unit) => new { AccountId = citizen.AccountId!.Value, citizen.Visibility, citizen.RegisteredAt, citizen.Id, unit.Name })
            .OrderBy(row => row.RegisteredAt).ThenBy(row => row.Id)
            .Take(OfEach)
            .ToListAsync(cancel);
        List<DemoPerson> people = [];
        foreach (var row in citizens)
        {
            var own = await vault.OpenOwn(row.AccountId, cancel);
            people.Add(new DemoPerson(row.AccountId, own?.Name.Full ?? "", $"{texts.Say(row.Visibility)}, {row.Name}"));
        }

        return people;
    }

    private IQueryable<Guid> AccountsIn(string role) =>
        accounts.UserRoles
            .Join(accounts.Roles.Where(entry => entry.Name == role), tie => tie.RoleId, entry => entry.Id, (tie, _) => tie.UserId);

    private static string Word(MemberRole role) => role switch
    {
        MemberRole.Owner => Texts.Key("Ejer"),
        MemberRole.Recruiter => Texts.Key("Rekrutteringsansvarlig"),
    };
}
