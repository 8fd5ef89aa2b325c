using MatchPortal.Core.Accounts;
using MatchPortal.Core.Rules;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Passkeys;

public sealed class RemoveModel(UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<Texts> texts) : PageModel
{
    public string Name { get; private set; } = "";

    /// <summary>No password, and no passkey but this one.</summary>
    public bool IsLastWayIn { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id) =>
        await Find(id) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (await Find(id) is not { } key)
        {
            return NotFound();
        }

        Verdict.Require(!IsLastWayIn, "Adgangsnøglen er din eneste måde at logge ind på. Vælg først en adgangskode.").Demand();
        var account = (await accounts.GetUserAsync(User))!;
        (await accounts.RemovePasskeyAsync(account, key.CredentialId)).Demand();

        // Somebody may be signed in with a key that was lost.
        (await accounts.UpdateSecurityStampAsync(account)).Demand();
        await signIn.RefreshSignInAsync(account);
        TempData.Notice(texts["”{0}” er fjernet.", Name]);
        return LocalRedirect("/konto");
    }

    private async Task<UserPasskeyInfo?> Find(string id)
    {
        var account = (await accounts.GetUserAsync(User))!;
        var key = await accounts.FindOwnPasskey(User, id);
        Name = key?.Name ?? "";
        IsLastWayIn = account.PasswordHash is null && (await accounts.GetPasskeysAsync(account)).Count == 1;
        return key;
    }
}
