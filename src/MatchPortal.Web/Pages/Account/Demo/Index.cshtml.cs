using MatchPortal.Core.Accounts;
using MatchPortal.Core.Demo;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Accounts.Demo;

/// <summary>One-click sign-in as somebody invented. Where <see cref="DemoSignIn"/> is closed there is no such page.</summary>
public sealed class IndexModel(DemoSignIn demo, UserManager<Account> accounts, WaysIn waysIn, StartPages startPages) : PageModel
{
    private static readonly (string Role, string Heading)[] Headings =
    [
        (Roles.Employer, Texts.Key("Virksomheder")),
        (Roles.Consultant, Texts.Key("Medarbejdere")),
        (Roles.Citizen, Texts.Key("Borgere")),
        (Roles.Administrator, Texts.Key("Administratorer")),
    ];

    public IEnumerable<(string Heading, IEnumerable<DemoPerson> People)> Groups =>
        Headings.Select(group => (group.Heading, DemoPersons.All.Where(person => person.Role == group.Role)));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await demo.IsOpen(HttpContext.RequestAborted))
        {
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid account)
    {
        var isKnown = DemoPersons.All.Any(person => person.AccountId == account);
        return isKnown && await accounts.FindByIdAsync(account.ToString()) is { } found && await waysIn.Enter(found)
            ? LocalRedirect(startPages.For(User))
            : NotFound();
    }
}
