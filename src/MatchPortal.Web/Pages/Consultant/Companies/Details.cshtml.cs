using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Companies;

/// <summary>One company: whether it is who it says, who acts for it, and whether anybody may be sent there.</summary>
public sealed class DetailsModel(CompanyReview review, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public CompanyInput Input { get; set; } = new();

    public Company Company { get; private set; } = null!;

    public IReadOnlyList<CompanyMember> Members { get; private set; } = [];

    public IReadOnlyList<Workplace> Workplaces { get; private set; } = [];

    public IReadOnlyList<StaffMember> Consultants { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    private CancellationToken Cancel => HttpContext.RequestAborted;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        Input.From = Today;
        await Show();
        return Page();
    }

    public Task<IActionResult> OnPostVerifyAsync() =>
        Do(async () => await review.Verify(Company, User.StaffId(), Cancel), texts["Virksomheden er godkendt."]);

    public Task<IActionResult> OnPostVerifyMemberAsync(Guid member) =>
        Do(async () => await review.VerifyMember(Company, new MemberId(member), User.StaffId(), Cancel), texts["Personen er godkendt."]);

    public Task<IActionResult> OnPostContactAsync() =>
        Do(async () => await review.AssignContact(Company, new StaffId(Input.Consultant ?? default), User.StaffId(), Cancel), texts["Konsulenten er gemt."]);

    public Task<IActionResult> OnPostDisputeAsync() =>
        Do(async () => await review.ReportDispute(Company, Input.Kind, Input.From ?? Today, User.StaffId(), Cancel), texts["Konflikten er registreret, og virksomhedens opslag er på pause."]);

    public Task<IActionResult> OnPostEndDisputeAsync() =>
        Do(async () => await review.EndDispute(Company, User.StaffId(), Cancel), texts["Konflikten er slut. Virksomheden kan slå sine opslag op igen."]);

    public Task<IActionResult> OnPostWithdrawAsync() =>
        Do(async () => await review.Withdraw(Company, Input.Reason ?? "", User.StaffId(), Cancel), texts["Godkendelsen er trukket tilbage."]);

    public async Task LoadAgainAsync()
    {
        await Find();
        await Show();
    }

    private async Task<IActionResult> Do(Func<Task> verb, string sentence)
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            await Show();
            return Page();
        }

        await verb();
        TempData.Notice(sentence);
        return RedirectToPage();
    }

    private async Task<bool> Find()
    {
        Company ??= (await review.Find(new CompanyId(Id), Cancel))!;
        return Company is not null;
    }

    private async Task Show()
    {
        Members = await review.MembersOf(Company.Id, Cancel);
        Workplaces = await review.WorkplacesOf(Company.Id, Cancel);
        Consultants = await review.Consultants(Cancel);
        Input.Consultant ??= Company.ContactId?.Value;
    }

    public sealed class CompanyInput
    {
        [Display(Name = "Navn")]
        public Guid? Consultant { get; set; }

        [Display(Name = "Hvad er det?")]
        public LabourDisputeKind Kind { get; set; }

        [Display(Name = "Fra hvilken dag?")]
        public DateOnly? From { get; set; }

        [StringLength(500), Display(Name = "Hvorfor?")]
        public string? Reason { get; set; }
    }
}
