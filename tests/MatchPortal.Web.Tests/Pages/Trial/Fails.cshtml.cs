using MatchPortal.Core.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Pages.Trial;

public sealed class FailsModel : PageModel
{
    public const string Secret = "navn på en borger";

    public IActionResult OnGet(string kind) => kind switch
    {
        "regel" => throw new RuleBrokenException("Skriv højst {1} tegn i ”{0}”.", "Titel", 80),
        "samtidig" => throw new DbUpdateConcurrencyException(Secret),
        "403" => StatusCode(StatusCodes.Status403Forbidden),
        _ => throw new InvalidOperationException(Secret),
    };
}
