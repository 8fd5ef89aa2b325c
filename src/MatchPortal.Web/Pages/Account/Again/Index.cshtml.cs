using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Accounts.Again;

/// <summary>What was sent after the session had ended, to be sent again.</summary>
public sealed class IndexModel(LostForms forms, StartPages startPages) : PageModel
{
    public LostForm Form { get; private set; } = null!;

    /// <summary>The page it belongs to.</summary>
    public string Where => Form.Address.Split('?')[0];

    public IActionResult OnGet()
    {
        if (forms.Find(HttpContext) is not { } form)
        {
            return LocalRedirect(startPages.For(User));
        }

        Form = form;
        forms.Forget(HttpContext);
        return Page();
    }
}
