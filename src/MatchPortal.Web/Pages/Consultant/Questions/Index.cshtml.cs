using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Questions;

/// <summary>What a company asks: read, worked and answered by the one who was asked.</summary>
public sealed class IndexModel(QuestionDesk desk, PortalContext portal, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public ConsultantQuestion Question { get; private set; } = null!;

    public Company Company { get; private set; } = null!;

    public CompanyMember Asker { get; private set; } = null!;

    public Posting? Posting { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    private CancellationToken Cancel => HttpContext.RequestAborted;

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await desk.Reply(Question, Input.Answer!, User.StaffId(), Cancel);
        TempData.Notice(texts["Svaret er sendt til {0}.", Company.Name]);
        return Redirect("/medarbejder/koer/QuestionsFromCompanies");
    }

    public async Task LoadAgainAsync() => await Find();

    private async Task<bool> Find()
    {
        Question ??= (await desk.Find(new QuestionId(Id), User.StaffId(), Cancel))!;
        if (Question is null)
        {
            return false;
        }

        Company = await portal.Companies.AsNoTracking().SingleAsync(one => one.Id == Question.CompanyId, Cancel);
        Asker = await portal.Members.AsNoTracking().SingleAsync(one => one.Id == Question.AskedBy, Cancel);
        Posting = await portal.Postings.AsNoTracking().SingleOrDefaultAsync(one => one.Id == Question.PostingId, Cancel);
        return true;
    }

    public sealed class AnswerInput
    {
        [Required(ErrorMessage = "Skriv, hvad I har aftalt, eller hvad du har fundet."), StringLength(ConsultantQuestion.TextLength), Display(Name = "Dit svar")]
        public string? Answer { get; set; }
    }
}
