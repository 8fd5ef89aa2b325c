using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>A step of writing a posting: each is saved when it is left, whichever way.</summary>
public abstract class StepModel(PostingDesk desk, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>Which button was pressed.</summary>
    [BindProperty(Name = "gaa")]
    public StepWay Way { get; set; }

    public Posting Posting { get; private set; } = null!;

    public abstract WritingStep Step { get; }

    public bool IsDraft => Posting.Status == PostingStatus.Draft;

    protected PostingDesk Desk => desk;

    protected IStringLocalizer<Texts> Texts => texts;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        await Show();
        return Page();
    }

    public async Task LoadAgainAsync()
    {
        await Find();
        await Show();
    }

    /// <summary>Loads what the page shows besides the posting. On a GET also fills the input.</summary>
    protected abstract Task Show();

    protected async Task<bool> Find()
    {
        Posting ??= (await desk.Find(Code, User.CompanyId(), Cancel))!;
        return Posting is not null;
    }

    protected async Task<IActionResult> ShowAgain()
    {
        await Show();
        return Page();
    }

    /// <summary>Stores what the step says and goes where the button says.</summary>
    protected async Task<IActionResult> SaveAndGo(PostingContent content)
    {
        await desk.Revise(Posting, content, User.Actor(), Cancel);
        return Go();
    }

    protected IActionResult Go()
    {
        if (Way == StepWay.Close || !IsDraft)
        {
            TempData.Notice(IsDraft ? texts["Kladden er gemt. I kan skrive videre når som helst."] : texts["Opslaget er gemt."]);
            return Redirect("/virksomhed/opslag");
        }

        var next = Way == StepWay.Back ? WritingSteps.Before(Step) : WritingSteps.After(Step);
        return Redirect(WritingSteps.PathOf(Code, next ?? Step));
    }
}
