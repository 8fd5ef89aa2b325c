using System.Buffers.Text;
using System.Security.Claims;
using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.Pages.Accounts.Passkeys;

internal static class OwnPasskeys
{
    /// <summary>Null when the address names no passkey of the signed-in person's.</summary>
    public static async Task<UserPasskeyInfo?> FindOwnPasskey(this UserManager<Account> accounts, ClaimsPrincipal user, string id) =>
        Base64Url.IsValid(id) && await accounts.GetUserAsync(user) is { } account
            ? await accounts.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id))
            : null;
}
