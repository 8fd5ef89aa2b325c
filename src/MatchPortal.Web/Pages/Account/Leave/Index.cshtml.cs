using MatchPortal.Core.Accounts;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Leave;

public sealed class IndexModel(SignInManager<Account> signIn, IStringLocalizer<Texts> texts) : PageModel
{
    // Only a form signs out: a link elsewhere must not.
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        TempData.Notice(texts["Du er logget af."]);
        return LocalRedirect("/");
    }
}
