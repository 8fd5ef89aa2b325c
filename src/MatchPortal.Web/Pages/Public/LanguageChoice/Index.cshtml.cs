using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.LanguageChoice;

/// <summary>Remembers the language and goes back to where the person was, never out of the portal.</summary>
public sealed class IndexModel(TimeProvider clock) : PageModel
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public IActionResult OnGet(string language, string? tilbage)
    {
        if (Languages.Find(language) is null)
        {
            return NotFound();
        }

        Response.Cookies.Append(Languages.CookieName, language, new CookieOptions
        {
            Expires = clock.GetUtcNow() + Remembered,
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
        });
        return LocalRedirect(Url.IsLocalUrl(tilbage) ? tilbage : "/");
    }
}
