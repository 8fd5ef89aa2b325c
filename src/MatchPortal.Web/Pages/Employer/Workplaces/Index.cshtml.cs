using MatchPortal.Core.Companies;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Forms;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Workplaces;

/// <summary>One workplace, or a new one.</summary>
public sealed class IndexModel(WorkplaceDesk workplaces, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    private const string New = "nyt";

    [BindProperty]
    public WorkplaceInput Input { get; set; } = new();

    [FromRoute]
    public string Id { get; set; } = New;

    /// <summary>Null for a new one.</summary>
    public Workplace? Workplace { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        Input = Workplace is null ? Input : WorkplaceInput.Of(Workplace);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Workplace is null)
        {
            await workplaces.Open(User.CompanyId(), Input.Form, User.Actor(), cancel);
        }
        else
        {
            await workplaces.Revise(User.CompanyId(), Workplace.Id, Input.Form, User.Actor(), cancel);
        }

        TempData.Notice(texts["Arbejdsstedet er gemt."]);
        return Redirect("/virksomhed/oplysninger");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await Find() || Workplace is null)
        {
            return NotFound();
        }

        Input = WorkplaceInput.Of(Workplace);
        await workplaces.Close(User.CompanyId(), Workplace.Id, User.Actor(), cancel);
        TempData.Notice(texts["Arbejdsstedet er lukket."]);
        return Redirect("/virksomhed/oplysninger");
    }

    public async Task LoadAgainAsync() => await Find();

    private async Task<bool> Find()
    {
        if (Id == New)
        {
            return true;
        }

        var own = await workplaces.Of(User.CompanyId(), HttpContext.RequestAborted);
        Workplace = Guid.TryParse(Id, out var id) ? own.FirstOrDefault(one => one.Id.Value == id) : null;
        return Workplace is not null;
    }
}
