using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Wordings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>A request to meet somebody: what is written, and when.</summary>
public sealed class ContactModel(CompanyDoor door, DisclosureGuard guard, ContactDesk contacts, MessageWords words) : CandidatePage(door, guard), IShownAgain
{
    /// <inheritdoc cref="CandidatePage.Spelt"/>
    [FromRoute]
    public string Pseudonym { get; set => field = Spelt(value); } = "";

    [BindProperty]
    public ContactInput Input { get; set; } = new();

    [BindProperty(Name = RewordingInput.Prefix)]
    public RewordingInput Wording { get; set; } = new();

    public GuardedProfile Profile { get; private set; } = null!;

    public IReadOnlyList<AdvertisingFinding> Findings => words.Findings(Input.Message ?? "");

    public DateOnly AnswerBy => contacts.AnswerBy;

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] IStringLocalizer<Texts> texts)
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Wording.IsAsked)
        {
            Input.Message = Wording.In(Input.Message);
            ModelState.Remove("Input.Message");
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        DateTime[] times = [.. new[] { Input.First, Input.Second, Input.Third }.OfType<DateTime>().Select(time => time.FromDanishClock)];
        if (!await contacts.Ask(Purpose!, Pseudonym, words.Read(Input.Message!, Input.KeptBecause), times, Cancel))
        {
            return NotFound();
        }

        TempData.Notice(texts["I har bedt om kontakt. Borgeren svarer senest {0}.", AnswerBy.ToString("d. MMMM", System.Globalization.CultureInfo.CurrentCulture)]);
        return Redirect($"/virksomhed/opslag/{Code}/kandidater");
    }

    public async Task LoadAgainAsync() => await Find();

    private async Task<bool> Find()
    {
        if (!await Open() || Purpose is not { } purpose || await Guard.Find(purpose, Pseudonym, Cancel) is not { } profile)
        {
            return false;
        }

        Profile = profile;
        return true;
    }

    public sealed class ContactInput
    {
        [Required(ErrorMessage = "Skriv en besked, som borgeren kan læse."), StringLength(Enquiry.TextLength), Display(Name = "Besked til borgeren")]
        public string? Message { get; set; }

        [StringLength(Enquiry.TextLength), Display(Name = "Hvorfor skal ordene blive stående?")]
        public string? KeptBecause { get; set; }

        [Display(Name = "Første forslag")]
        public DateTime? First { get; set; }

        [Display(Name = "Andet forslag")]
        public DateTime? Second { get; set; }

        [Display(Name = "Tredje forslag")]
        public DateTime? Third { get; set; }
    }
}
