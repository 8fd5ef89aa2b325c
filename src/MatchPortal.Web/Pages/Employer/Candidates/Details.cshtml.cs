using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>One profile for one posting: a note, or why not.</summary>
public sealed class DetailsModel(CompanyDoor door, DisclosureGuard guard, CandidateBook book, MarkDesk marks) : CandidatePage(door, guard), IShownAgain
{
    /// <inheritdoc cref="CandidatePage.Spelt"/>
    [FromRoute]
    public string Pseudonym { get; set => field = Spelt(value); } = "";

    [BindProperty]
    public MarkInput Input { get; set; } = new();

    public GuardedProfile Profile { get; private set; } = null!;

    public CandidateStanding Standing { get; private set; } = CandidateStanding.None;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        Input.Note = Standing.Note;
        return Page();
    }

    public Task<IActionResult> OnPostNoteAsync([FromServices] IStringLocalizer<Texts> texts) =>
        Do(purpose => marks.Note(purpose, Pseudonym, Input.Note ?? "", Cancel), texts["Noten er gemt."]);

    public async Task<IActionResult> OnPostPutAsideAsync([FromServices] IStringLocalizer<Texts> texts)
    {
        if (Input.Reason is { } reason)
        {
            return await Do(purpose => marks.PutAside(purpose, Pseudonym, reason, Cancel), texts["Kandidat {0} er lagt til side.", Pseudonym]);
        }

        ModelState.AddModelError("Input.Reason", texts["Vælg en grund."]);
        return await Find() ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostTakeUpAsync([FromServices] IStringLocalizer<Texts> texts) =>
        Do(purpose => marks.PutAside(purpose, Pseudonym, null, Cancel), texts["Kandidat {0} er med igen.", Pseudonym]);

    public async Task LoadAgainAsync() => await Find();

    private async Task<IActionResult> Do(Func<Purpose, Task<bool>> verb, string sentence)
    {
        if (!await Open() || Purpose is not { } purpose || !await verb(purpose))
        {
            return NotFound();
        }

        TempData.Notice(sentence);
        return Redirect($"/virksomhed/opslag/{Code}/kandidater/{Pseudonym}");
    }

    private async Task<bool> Find()
    {
        if (!await Open() || Purpose is not { } purpose || await Guard.Find(purpose, Pseudonym, Cancel) is not { } profile)
        {
            return false;
        }

        Profile = profile;
        Standing = (await book.Standings(purpose, Cancel)).GetValueOrDefault(Pseudonym, CandidateStanding.None);
        return true;
    }

    public sealed class MarkInput
    {
        [StringLength(CandidateMark.NoteLength), Display(Name = "Note")]
        public string? Note { get; set; }

        [Display(Name = "Hvorfor ikke?")]
        public NotNowReason? Reason { get; set; }
    }
}
