using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>What is wanted, of which kind and where: enough for a draft.</summary>
public sealed class NewModel(PostingDesk desk, WorkplaceDesk workplaces, CompanyDoor door) : PageModel, IShownAgain
{
    [BindProperty]
    public NewInput Input { get; set; } = new();

    public IReadOnlyList<Workplace> Workplaces { get; private set; } = [];

    public ContactPerson? Contact { get; private set; }

    public async Task OnGetAsync() => await LoadAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAgainAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var posting = await desk.Begin(User.MemberId(), User.CompanyId(), new WorkplaceId(Input.Workplace!.Value), Input.Kind!.Value, cancel);
        if (posting is null)
        {
            return NotFound();
        }

        await desk.Revise(posting, posting.Content with { Title = Input.Title }, User.Actor(), cancel);
        return Redirect(WritingSteps.PathOf(posting.Code, WritingStep.Job));
    }

    public async Task LoadAgainAsync()
    {
        Workplaces = await workplaces.Of(User.CompanyId(), HttpContext.RequestAborted);
        Contact = await door.ContactOf(User.CompanyId(), HttpContext.RequestAborted);
    }

    public sealed class NewInput
    {
        [Required(ErrorMessage = "Giv opslaget en titel."), StringLength(PostingContent.TitleLength), Display(Name = "Hvad søger I?")]
        public string Title { get; set; } = "";

        [Required(ErrorMessage = "Vælg, hvad I tilbyder."), Display(Name = "Hvad tilbyder I?")]
        public PostingKind? Kind { get; set; } = PostingKind.OrdinaryJob;

        [Required(ErrorMessage = "Vælg et arbejdssted."), Display(Name = "Hvor er arbejdet?")]
        public Guid? Workplace { get; set; }
    }
}
