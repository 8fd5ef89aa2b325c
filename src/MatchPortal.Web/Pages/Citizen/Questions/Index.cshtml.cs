using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Proposals;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Citizen.Questions;

public sealed class IndexModel(CitizenQuestions questions, TimeProvider clock, IStringLocalizer<Texts> texts)
    : PageModel, IShownAgain
{
    [FromRoute]
    public EnquiryKind Kind { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public Enquiry Question { get; private set; } = null!;

    public DateOnly Today { get; } = clock.Today();

    public bool CanAnswer => Question.CanAnswer(CitizenAnswer.No, SharedContact.None, Today).IsAllowed;

    public string? WhyNot => texts.Say(Question.CanAnswer(CitizenAnswer.No, SharedContact.None, Today));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        ModelState.IsValid && await Find(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await Find(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await questions.Answer(Question, Input.Answer!.Value, Input.Shares, User.CitizenId(), cancel);
        TempData.Notice(Thanks(Input.Answer.Value));
        return Redirect("/min-side");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel)
    {
        if (!await Find(cancel))
        {
            return NotFound();
        }

        await questions.TakeBack(Question, User.CitizenId(), cancel);
        TempData.Notice(texts["Du deler ikke længere noget med {0}. De skal slette det, de har fået, men de kan huske det.", Question.Posting.Company.Name]);
        return Redirect("/min-side");
    }

    public async Task LoadAgainAsync() => await Find(HttpContext.RequestAborted);

    private async Task<bool> Find(CancellationToken cancel)
    {
        Question = (await questions.Find(Kind, Id, User.CitizenId(), cancel))!;
        return Question is not null;
    }

    private string Thanks(CitizenAnswer answer) => answer switch
    {
        CitizenAnswer.Yes => texts["Du har sagt ja. {0} får det, du har valgt at dele.", Question.Posting.Company.Name],
        CitizenAnswer.No => texts["Du har sagt nej tak. Det har ingen betydning for din sag eller dine penge."],
        CitizenAnswer.Later => texts["Svar senest {0}.", texts.Deadline(Question.AnswerBy, Today)],
    };

    public sealed class AnswerInput
    {
        [Required(ErrorMessage = "Vælg et svar.")]
        public CitizenAnswer? Answer { get; set; }

        [Display(Name = "Mit telefonnummer")]
        public bool SharePhone { get; set; } = true;

        [Display(Name = "Min e-mail")]
        public bool ShareEmail { get; set; }

        public SharedContact Shares => SharedContact.Name
            | (SharePhone ? SharedContact.Phone : SharedContact.None)
            | (ShareEmail ? SharedContact.Email : SharedContact.None);
    }
}
