using MatchPortal.Core.Accounts;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Own;

public sealed class IndexModel(UserManager<Account> accounts, PasskeyAnswers passkeys, IStringLocalizer<Texts> texts) : PageModel
{
    private static readonly (string Role, string Word)[] Words =
    [
        (Roles.Employer, Texts.Key("Virksomhed")),
        (Roles.Consultant, Texts.Key("Medarbejder")),
        (Roles.Citizen, Texts.Key("Borger")),
        (Roles.Administrator, Texts.Key("Administrator")),
    ];

    public string Email { get; private set; } = "";

    public bool HasPassword { get; private set; }

    public IReadOnlyList<PasskeyRow> Passkeys { get; private set; } = [];

    public IEnumerable<string> RoleWords => Words.Where(entry => User.IsInRole(entry.Role)).Select(entry => entry.Word);

    public async Task OnGetAsync() => await Load((await accounts.GetUserAsync(User))!);

    /// <summary>A new passkey, as the browser's authenticator made it.</summary>
    public async Task<IActionResult> OnPostAsync(string? credential)
    {
        var account = (await accounts.GetUserAsync(User))!;
        if (await passkeys.ReadNew(credential, account) is not { } made)
        {
            ModelState.AddModelError("", texts["Adgangsnøglen kunne ikke gemmes. Prøv igen."]);
            await Load(account);
            return Page();
        }

        var count = (await accounts.GetPasskeysAsync(account)).Count;
        made.Name = texts["Adgangsnøgle {0}", count + 1];
        (await accounts.AddOrUpdatePasskeyAsync(account, made)).Demand();
        TempData.Notice(texts["Adgangsnøglen er gemt. Giv den et navn, du kan kende den på."]);
        return LocalRedirect($"/konto/adgangsnoegler/{PasskeyRow.IdOf(made)}/navn");
    }

    private async Task Load(Account account)
    {
        Email = account.Email!;
        HasPassword = await accounts.HasPasswordAsync(account);
        Passkeys = [.. (await accounts.GetPasskeysAsync(account)).OrderBy(key => key.CreatedAt).Select(PasskeyRow.Of)];
    }
}
