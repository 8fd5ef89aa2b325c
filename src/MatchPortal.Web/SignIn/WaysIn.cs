using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.SignIn;

/// <summary>The ways to sign in. Each says only whether it worked, never what was wrong.</summary>
public sealed class WaysIn(SignInManager<Account> signIn, UserManager<Account> accounts, PasswordCheck passwords, PasskeyAnswers passkeys)
{
    public async Task<bool> ByPassword(string email, string password, CancellationToken cancel = default) =>
        await passwords.Find(email, password, cancel) is { } account && await Enter(account);

    /// <param name="credential">What the browser's authenticator answered, as JSON. It names the account itself.</param>
    public async Task<bool> ByPasskey(string? credential)
    {
        if (await passkeys.ReadSignIn(credential) is not var (account, passkey) || await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        // Stores the counter that betrays a copied key.
        (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Demand();
        return await Enter(account);
    }

    /// <summary>For who has just proved it in another way: with a one-time code, or as one of the invented people in Development.</summary>
    public async Task<bool> Enter(Account account)
    {
        if (!await signIn.CanSignInAsync(account))
        {
            return false;
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return true;
    }
}
