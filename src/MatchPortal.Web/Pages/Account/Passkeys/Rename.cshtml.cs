using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Accounts;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Passkeys;

public sealed class RenameModel(UserManager<Account> accounts, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string OldName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await accounts.FindOwnPasskey(User, id) is not { } key)
        {
            return NotFound();
        }

        Input.Name = OldName = key.Name ?? "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (await accounts.FindOwnPasskey(User, id) is not { } key)
        {
            return NotFound();
        }

        OldName = key.Name ?? "";
        if (!ModelState.IsValid)
        {
            return Page();
        }

        key.Name = Input.Name!.Trim();
        (await accounts.AddOrUpdatePasskeyAsync((await accounts.GetUserAsync(User))!, key)).Demand();
        TempData.Notice(texts["Adgangsnøglen hedder nu ”{0}”.", key.Name]);
        return LocalRedirect("/konto");
    }

    public sealed class InputModel
    {
        [Display(Name = "Navn"), Required, StringLength(60)]
        public string? Name { get; set; }
    }
}
