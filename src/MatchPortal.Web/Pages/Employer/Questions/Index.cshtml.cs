using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Questions;

/// <summary>What the company asks its one consultant, and what it was answered.</summary>
public sealed class IndexModel(CompanyDoor door, QuestionDesk desk, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [BindProperty]
    public QuestionInput Input { get; set; } = new();

    public IReadOnlyList<(ConsultantQuestion Question, string? PostingCode)> Questions { get; private set; } = [];

    public ContactPerson? Contact { get; private set; }

    public TimeSpan? Typical { get; private set; }

    public DateOnly NextAnswerBy => desk.NextAnswerBy;

    public DateOnly Today { get; } = clock.Today();

    public DateTime Now { get; } = clock.Now();

    public async Task OnGetAsync() => await LoadAgainAsync();

    public Task<IActionResult> OnPostCallBackAsync(CancellationToken cancel) => Ask(QuestionKind.CallBack, null, cancel);

    public Task<IActionResult> OnPostCandidatesAsync(string code, CancellationToken cancel) => Ask(QuestionKind.Candidates, code, cancel);

    public Task<IActionResult> OnPostPostingAsync(string code, CancellationToken cancel) => Ask(QuestionKind.Posting, code, cancel);

    public async Task LoadAgainAsync()
    {
        var cancel = HttpContext.RequestAborted;
        Questions = await desk.Of(User.CompanyId(), cancel);
        Contact = await door.ContactOf(User.CompanyId(), cancel);
        Typical = await desk.TypicalAnswer(cancel);
    }

    private async Task<IActionResult> Ask(QuestionKind kind, string? code, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            await LoadAgainAsync();
            return Page();
        }

        if (await desk.Ask(kind, code, Input.Text ?? "", User.MemberId(), User.CompanyId(), cancel) is not { } question)
        {
            return NotFound();
        }

        TempData.Notice(texts["Vi har det. I får svar senest {0}.", texts.Deadline(question.AnswerBy, Today)]);
        return Redirect("/virksomhed/konsulent");
    }

    public sealed class QuestionInput
    {
        [StringLength(ConsultantQuestion.TextLength), Display(Name = "Besked")]
        public string? Text { get; set; }
    }
}
