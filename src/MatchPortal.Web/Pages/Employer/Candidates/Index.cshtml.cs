using MatchPortal.Core;
using MatchPortal.Core.Alerts;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>The profiles that fit a posting, five at a time, each through the guard.</summary>
public sealed class IndexModel(CompanyDoor door, DisclosureGuard guard, EmployerSearch search, CandidateBook book) : CandidatePage(door, guard)
{
    private const int Few = 3;

    private IReadOnlyDictionary<string, CandidateStanding> _standings = new Dictionary<string, CandidateStanding>();

    [BindProperty(SupportsGet = true, Name = "")]
    public CandidateQuery Query { get; set; } = new();

    /// <summary>Null where nothing may be shown, and while the index is being built for the first time.</summary>
    public GuardedAnswer? Answer { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>How often the member is told that the number has changed; null for never.</summary>
    public AlertRhythm? Rhythm { get; private set; }

    public DateOnly NextAnswerBy => Today.AfterWorkingDays(1);

    /// <summary>Then the consultant is offered first.</summary>
    public bool IsFew => Answer is { Page.Profiles.Count: < Few } && Query is { Side: 1, Filters: 0 };

    public CandidateStanding StandingOf(GuardedProfile profile) => _standings.GetValueOrDefault(profile.Pseudonym, CandidateStanding.None);

    public async Task<IActionResult> OnGetAsync([FromServices] AlertDesk alerts, [FromServices] IStringLocalizer<Texts> texts)
    {
        if (!await Open())
        {
            return NotFound();
        }

        (Query.Side, Reason) = (Math.Max(1, Query.Side), texts.Say(WhyNot));
        ModelState.RefuseUnknown("krav", Query.Met, key => Posting.Requirements.Any(requirement => RequirementWords.Write(requirement) == key), texts);
        if (Purpose is { } purpose)
        {
            Answer = await search.Ask(purpose, Query.Filter(Posting), Query.Side, Cancel);
            _standings = await book.Standings(purpose, Cancel);
            Rhythm = await alerts.RhythmOf(Code, User.MemberId(), Cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(string hvem, bool gemt, [FromServices] MarkDesk marks, [FromServices] IStringLocalizer<Texts> texts)
    {
        if (!await Open() || Purpose is not { } purpose || !await marks.Save(purpose, hvem, gemt, Cancel))
        {
            return NotFound();
        }

        TempData.Notice(gemt ? texts["Kandidat {0} er gemt.", hvem] : texts["Kandidat {0} er ikke længere gemt.", hvem]);
        return Redirect($"/virksomhed/opslag/{Code}/kandidater{Query.Address()}");
    }
}
