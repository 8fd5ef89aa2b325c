using MatchPortal.Core.Companies;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Web.Pages.Employer.Candidates;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Pipeline;

/// <summary>How far each has come, from the shortlist to the agreement.</summary>
public sealed class IndexModel(CompanyDoor door, DisclosureGuard guard, CandidateBook book, IStringLocalizer<Texts> texts) : CandidatePage(door, guard)
{
    public IReadOnlyList<PipelineColumn> Columns { get; private set; } = [];

    /// <summary>Why nothing is shown; null when something may be.</summary>
    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        // A posting that has ended still shows what came of it; only who looks must be allowed to.
        Reason = Purpose is null ? texts.Say(WhyNot) : null;
        if (Purpose is { } purpose)
        {
            var standings = await book.Standings(purpose, Cancel);
            var enquiries = await book.Enquiries(purpose, Cancel);
            var saved = standings.Where(one => one.Value is { IsSaved: true, Request: null }).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
            Columns =
            [
                new("gemt", texts["Gemt"], saved, []),
                Column("spurgt", texts["Foreslået eller spurgt"], enquiries, CompanyEnquiryState.Waiting),
                Column("ja", texts["Har sagt ja"], enquiries, CompanyEnquiryState.Yes),
                Column("samtale", texts["Samtale aftalt"], enquiries, CompanyEnquiryState.Interview),
                Column("aftalt", texts["Ansat eller praktik"], enquiries, CompanyEnquiryState.Agreed),
                Column("ikke", texts["Ikke aktuel"], enquiries, CompanyEnquiryState.NotRelevant, CompanyEnquiryState.TakenBack, CompanyEnquiryState.Withdrawn),
            ];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, [FromServices] ContactDesk contacts)
    {
        if (!await Open() || Purpose is not { } purpose || !await contacts.Withdraw(purpose, id, Cancel))
        {
            return NotFound();
        }

        TempData.Notice(texts["Spørgsmålet er trukket tilbage."]);
        return RedirectToPage();
    }

    private static PipelineColumn Column(string id, string title, IReadOnlyList<CompanyEnquiry> all, params CompanyEnquiryState[] states) =>
        new(id, title, [], [.. all.Where(one => states.Contains(one.State)).OrderBy(one => one.AnswerBy)]);
}
