using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Proposals;

/// <summary>Proposes a posting to a citizen, with a reason.</summary>
public sealed class NewModel(ProposalDesk desk, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public Guid Profile { get; set; }

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public Posting Posting { get; private set; } = null!;

    /// <summary>Why the citizen cannot be asked; null when they can.</summary>
    public string? WhyNot { get; private set; }

    public DateOnly AnswerBy => desk.AnswerBy;

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

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

        await desk.Propose(Posting, new ProfileId(Profile), Input.Reason!, User.StaffId(), cancel);
        TempData.Notice(texts["Borgeren er spurgt. Svaret kommer senest {0}.", texts.Day(AnswerBy, Today)]);
        return Redirect($"/medarbejder/opslag/{Code}/profiler");
    }

    public async Task LoadAgainAsync() => await Find();

    private async Task<bool> Find()
    {
        var cancel = HttpContext.RequestAborted;
        Posting ??= (await desk.Find(Code, new ProfileId(Profile), User.StaffId(), cancel))!;
        if (Posting is null)
        {
            return false;
        }

        WhyNot = texts.Say(ProposalDesk.CanPropose(await desk.Before(Posting, new ProfileId(Profile), cancel)));
        return true;
    }

    public sealed class ReasonInput
    {
        [Required(ErrorMessage = "Skriv en begrundelse, som borgeren kan læse."), StringLength(Enquiry.TextLength), Display(Name = "Hvorfor netop dette opslag?")]
        public string? Reason { get; set; }
    }
}
