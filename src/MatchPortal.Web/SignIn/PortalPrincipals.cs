using System.Security.Claims;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Privacy;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.SignIn;

/// <summary>Makes the claims of a sign-in: who it is, by id. A role without the person it is for counts for nothing.</summary>
public sealed class PortalPrincipals(UserManager<Account> accounts, People people, IdentityVault vault, IOptions<IdentityOptions> options)
    : IUserClaimsPrincipalFactory<Account>
{
    public async Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var person = await people.Behind(user.Id)
            ?? throw new InvalidOperationException("An account that belongs to nobody was about to be signed in.");
        var roles = (await accounts.GetRolesAsync(user)).Where(role => IsFor(role, person));
        var names = options.Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, names.UserNameClaimType, names.RoleClaimType);
        identity.AddClaims(
        [
            new(names.UserIdClaimType, user.Id.ToString()),
            new(names.UserNameClaimType, user.UserName!),
            new(names.SecurityStampClaimType, user.SecurityStamp!),
            .. roles.Select(role => new Claim(names.RoleClaimType, role)),
            .. await Claims(user, person),
        ]);
        return new ClaimsPrincipal(identity);
    }

    private static bool IsFor(string role, Person person) => role switch
    {
        Roles.Consultant or Roles.Administrator => person is Person.OfStaff,
        Roles.Employer => person is Person.OfCompany,
        Roles.Citizen => person is Person.OfCase,
        _ => false,
    };

    private async Task<IReadOnlyList<Claim>> Claims(Account account, Person person) => person switch
    {
        Person.OfStaff staff => [Id(PortalClaims.Staff, staff.Id.Value), Name(staff.Name)],
        Person.OfCompany member => [Id(PortalClaims.Member, member.Id.Value), Id(PortalClaims.Company, member.Company.Value), Name(member.Name)],
        Person.OfCase citizen => [Id(PortalClaims.Citizen, citizen.Id.Value), Name(await GivenName(account))],
        _ => throw new InvalidOperationException($"{person.GetType().Name} has no claims."),
    };

    private async Task<string> GivenName(Account account) =>
        await vault.OpenOwn(account.Id) is { } own ? own.Name.Given : account.Email!;

    private static Claim Id(string type, Guid value) => new(type, value.ToString());

    private static Claim Name(string value) => new(PortalClaims.DisplayName, value);
}
