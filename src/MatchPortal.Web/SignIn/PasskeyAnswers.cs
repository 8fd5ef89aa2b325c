using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Reads what a browser's authenticator answered. Identity throws when the question it belongs to is gone, because the page stood open too long or
/// another question was asked since; here that is an answer that does not count, as any other.
/// </summary>
public sealed class PasskeyAnswers(SignInManager<Account> signIn)
{
    /// <summary>Whose passkey it is, and the passkey with its counter moved on. Null when it does not count.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> ReadSignIn(string? credential)
    {
        try
        {
            var answer = string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAssertionAsync(credential);
            return answer is { Succeeded: true } ? (answer.User, answer.Passkey) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A new passkey that was made for that account. Null when it does not count.</summary>
    public async Task<UserPasskeyInfo?> ReadNew(string? credential, Account account)
    {
        try
        {
            var made = string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAttestationAsync(credential);
            return made is { Succeeded: true } && made.UserEntity.Id == account.Id.ToString() ? made.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
