using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Compares an address and a password. Whatever is wrong (no such account, wrong password, locked), the caller learns only that it was, and one password
/// is hashed each time, so that the time it takes tells no more.
/// </summary>
public sealed class PasswordCheck(UserManager<Account> accounts, Turns turns, DecoyHash decoy)
{
    /// <summary>The account, when the password is right and it is not locked.</summary>
    public async Task<Account?> Find(string email, string password, CancellationToken cancel = default)
    {
        using var turn = await turns.Take(email, cancel);
        var account = await accounts.FindByEmailAsync(email);
        if (account?.PasswordHash is null)
        {
            decoy.Verify(accounts.PasswordHasher, password);
            return null;
        }

        var isRight = await accounts.CheckPasswordAsync(account, password);
        if (await accounts.IsLockedOutAsync(account))
        {
            return null;
        }

        (await (isRight ? accounts.ResetAccessFailedCountAsync(account) : accounts.AccessFailedAsync(account))).Demand();
        return isRight ? account : null;
    }
}
