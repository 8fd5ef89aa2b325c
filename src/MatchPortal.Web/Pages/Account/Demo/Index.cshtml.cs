using MatchPortal.Core.Accounts;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Demo;

/// <summary>One-click sign-in as somebody invented. Where <see cref="DemoSignIn"/> is closed there is no such page.</summary>
public sealed class IndexModel(UserManager<Account> accounts, WaysIn waysIn, StartPages startPages, IStringLocalizer<Texts> texts) : PageModel
{
    public IReadOnlyList<(string Heading, IReadOnlyList<DemoPerson> People)> Groups { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var demo = HttpContext.RequestServices.GetRequiredService<DemoSignIn>();
        if (await demo.IsOpen(HttpContext.RequestAborted))
        {
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }

    public async Task OnGetAsync([FromServices] DemoPeople people, CancellationToken cancel) => Groups =
    [
        (texts["Virksomheder"], await people.Employers(cancel)),
        (texts["Medarbejdere"], await people.Staff(Roles.Consultant, cancel)),
        (texts["Borgere"], await people.Citizens(cancel)),
        (texts["Administratorer"], await people.Staff(Roles.Administrator, cancel)),
    ];

    public async Task<IActionResult> OnPostAsync(Guid account)
    {
        var found = await accounts.FindByIdAsync(account.ToString());
        return found is not null && await waysIn.Enter(found) ? LocalRedirect(startPages.For(User)) : NotFound();
    }
}
