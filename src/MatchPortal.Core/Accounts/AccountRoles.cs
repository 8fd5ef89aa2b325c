using MatchPortal.Core.Rules;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

/// <summary>Gives accounts their role. A role gets its row in the database the first time somebody has it.</summary>
public sealed class AccountRoles(UserManager<Account> accounts, RoleManager<IdentityRole<Guid>> roles)
{
    /// <param name="account">Stored already.</param>
    /// <param name="role">One of <see cref="Roles.All"/>.</param>
    /// <exception cref="RuleBrokenException">Identity refused it.</exception>
    public async Task Grant(Account account, string role)
    {
        if (!await roles.RoleExistsAsync(role))
        {
            (await roles.CreateAsync(new IdentityRole<Guid>(role))).Demand();
        }

        (await accounts.AddToRoleAsync(account, role)).Demand();
    }
}
