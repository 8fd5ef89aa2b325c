using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.Pages.Public.Postings;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Postings;

/// <summary>A posting that waits: put up, or sent back with a word of why.</summary>
public sealed class IndexModel(PostingReview review, Lexicon lexicon, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public BackInput Input { get; set; } = new();

    public Posting Posting { get; private set; } = null!;

    public PostingDetails Details { get; private set; } = null!;

    public string? WhyNot => texts.Say(Posting.CanPublish(Posting.Company, clock.Today()));

    private CancellationToken Cancel => HttpContext.RequestAborted;

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        await review.Publish(Posting, User.StaffId(), Cancel);
        TempData.Notice(texts["Opslaget er på tavlen."]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostSendBackAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        await review.SendBack(Posting, Input.Reason ?? "", User.StaffId(), Cancel);
        TempData.Notice(texts["Opslaget er sendt tilbage til virksomheden."]);
        return Redirect("/medarbejder");
    }

    public async Task LoadAgainAsync() => await Find();

    private async Task<bool> Find()
    {
        Posting ??= (await review.Find(Code, Cancel))!;
        if (Posting is null)
        {
            return false;
        }

        Details = new(Posting, await review.ContactOf(Posting, Cancel), lexicon);
        return true;
    }

    public sealed class BackInput
    {
        [StringLength(500), Display(Name = "Hvad skal ændres?")]
        public string? Reason { get; set; }
    }
}
