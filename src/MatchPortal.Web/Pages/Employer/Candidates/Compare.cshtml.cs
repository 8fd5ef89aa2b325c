using MatchPortal.Core.Companies;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>Up to four of a posting's candidates beside each other.</summary>
public sealed class CompareModel(CompanyDoor door, DisclosureGuard guard, CandidateBook book) : CandidatePage(door, guard)
{
    private IReadOnlyDictionary<string, CandidateStanding> _standings = new Dictionary<string, CandidateStanding>();

    [BindProperty(SupportsGet = true, Name = "")]
    public CandidateQuery Query { get; set; } = new();

    /// <summary>In the order they were chosen; who cannot be seen any more is left out.</summary>
    public IReadOnlyList<GuardedProfile> Profiles { get; private set; } = [];

    public CandidateStanding StandingOf(GuardedProfile profile) => _standings.GetValueOrDefault(profile.Pseudonym, CandidateStanding.None);

    public async Task<IActionResult> OnGetAsync([FromServices] IStringLocalizer<Texts> texts)
    {
        if (!await Open() || Purpose is not { } purpose)
        {
            return NotFound();
        }

        var found = await Guard.Find(purpose, [.. Query.Chosen.Distinct().Take(CandidateQuery.MostCompared)], Cancel);
        if (found.Count < 2)
        {
            TempData.Notice(texts["Vælg mindst to kandidater, som stadig kan vises."]);
            return Redirect($"/virksomhed/opslag/{Code}/kandidater" + Query.With(query => query.Chosen = [.. found.Select(profile => profile.Pseudonym)]));
        }

        (Profiles, _standings) = (found, await book.Standings(purpose, Cancel));
        return Page();
    }
}
