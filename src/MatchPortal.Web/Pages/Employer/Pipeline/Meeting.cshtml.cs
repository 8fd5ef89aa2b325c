using System.ComponentModel.DataAnnotations;
using System.Text;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Web.Pages.Employer.Candidates;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Pipeline;

/// <summary>Who said yes, for as long as the yes holds: contact, time of the interview, and what came of it.</summary>
public sealed class MeetingModel(CompanyDoor door, DisclosureGuard guard, CandidateBook book, ContactDesk contacts) : CandidatePage(door, guard), IShownAgain
{
    [FromRoute]
    public EnquiryKind Kind { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public RevealedContact Contact { get; private set; } = null!;

    public CompanyEnquiry Enquiry { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => ModelState.IsValid && await Find() ? Page() : NotFound();

    /// <summary>The interview as a calendar file.</summary>
    public async Task<IActionResult> OnGetCalendarAsync([FromServices] IStringLocalizer<Texts> texts)
    {
        if (!ModelState.IsValid || !await Find() || Enquiry.InterviewAt is not { } at)
        {
            return NotFound();
        }

        // Nobody's name: a calendar is shared with more than those who may know it.
        var place = $"{Posting.Workplace.Address.Street}, {Posting.Workplace.Address.PostalCode} {Posting.Workplace.Address.City}";
        var text = InterviewCalendar.Write(Id, texts["Samtale om {0}", Posting.Title], place, at, Now);
        return File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "samtale.ics");
    }

    public async Task<IActionResult> OnPostInterviewAsync([FromServices] IStringLocalizer<Texts> texts)
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Input.At is not { } at)
        {
            ModelState.AddModelError("Input.At", texts["Vælg dag og tidspunkt."]);
            return Page();
        }

        await contacts.AgreeInterview(Purpose!, Id, at.FromDanishClock, Cancel);
        TempData.Notice(texts["Tidspunktet er gemt."]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostReportAsync([FromServices] IStringLocalizer<Texts> texts)
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Input.Outcome is not { } outcome)
        {
            ModelState.AddModelError("Input.Outcome", texts["Vælg, hvad det blev til."]);
            return Page();
        }

        await contacts.Report(Purpose!, Id, new(outcome, Input.Hours, Input.Reason), Cancel);
        TempData.Notice(texts["Tak. Det er gemt."]);
        return RedirectToPage();
    }

    public async Task LoadAgainAsync() => await Find();

    private async Task<bool> Find()
    {
        if (!await Open() || Purpose is not { } purpose || await book.Reveal(purpose, Kind, Id, Cancel) is not { } contact)
        {
            return false;
        }

        Contact = contact;
        Enquiry = (await book.Enquiries(purpose, Cancel)).First(one => one.Id == Id && one.Kind == Kind);
        return true;
    }

    public sealed class MeetingInput
    {
        [Display(Name = "Dag og tidspunkt")]
        public DateTime? At { get; set; }

        [Display(Name = "Resultat")]
        public EnquiryOutcome? Outcome { get; set; }

        [Range(1, WeeklyHours.MostHours, ErrorMessage = "Skriv de lønnede timer om ugen, fra 1 til 60."), Display(Name = "Lønnede timer om ugen")]
        public int? Hours { get; set; }

        [Display(Name = "Hvorfor ikke?")]
        public NotNowReason? Reason { get; set; }
    }
}
