using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Demo;

/// <summary>Accounts for the persons to sign in as. They have no password, so nobody can sign in with one.</summary>
internal sealed class DemoAccounts(AccountContext accounts)
{
    public async Task Make(CancellationToken cancel)
    {
        var roles = await accounts.Roles.ToDictionaryAsync(role => role.Name!, role => role.Id, cancel);
        foreach (var role in Roles.All.Where(role => !roles.ContainsKey(role)))
        {
            roles[role] = Dice.For(0, role, 0).NextId();
            accounts.Roles.Add(new IdentityRole<Guid>(role) { Id = roles[role], NormalizedName = Normal(role), ConcurrencyStamp = Stamp(role) });
        }

        foreach (var person in DemoPersons.All)
        {
            accounts.Users.Add(AccountOf(person));
            accounts.UserRoles.Add(new IdentityUserRole<Guid> { UserId = person.AccountId, RoleId = roles[person.Role] });
        }

        await accounts.SaveChangesAsync(cancel);
        accounts.ChangeTracker.Clear();
    }

    private static Account AccountOf(DemoPerson person) => new()
    {
        Id = person.AccountId,
        UserName = person.Email,
        NormalizedUserName = Normal(person.Email),
        Email = person.Email,
        NormalizedEmail = Normal(person.Email),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Stamp($"security {person.Email}"),
        ConcurrencyStamp = Stamp(person.Email),
    };

    // As Identity's own normalizer does it.
    private static string Normal(string text) => text.Normalize().ToUpperInvariant();

    private static string Stamp(string of) => Dice.For(0, of, 0).NextId().ToString();
}
