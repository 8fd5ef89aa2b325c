using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Web.Pages.Consultant.Matches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Consultant.Enquiries;

/// <summary>Who has been asked about a posting, and the ranking they were asked from, computed again.</summary>
public sealed class IndexModel(PortalContext portal, AskedAbout asked, CandidateRows rows, Lexicon lexicon) : PageModel
{
    private Dictionary<ProfileId, Candidate> _seen = [];

    public Posting Posting { get; private set; } = null!;

    public IReadOnlyList<AskedOne> Questions { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, [FromServices] TimeProvider clock, CancellationToken cancel)
    {
        var posting = await portal.Postings.AsNoTracking().Include(one => one.Company).Include(one => one.Workplace).SingleOrDefaultAsync(one => one.Code == code, cancel);
        if (posting is null)
        {
            return NotFound();
        }

        (Posting, Today) = (posting, clock.Today());
        Questions = await asked.Of(posting.Id, cancel);
        _seen = (await rows.Read([.. Questions.Select(one => one.Question.ProfileId).Distinct()], cancel)).ToDictionary(candidate => candidate.Profile.Id);
        return Page();
    }

    /// <summary>Whether the citizen still lets the municipality see the profile.</summary>
    public bool IsSeen(AskedOne one) => _seen.ContainsKey(one.Question.ProfileId);

    /// <summary>The newest occupation; null where none is told, or the profile is not seen any more.</summary>
    public string? Occupation(AskedOne one) =>
        _seen.GetValueOrDefault(one.Question.ProfileId)?.Profile.Occupations is [var newest, ..] ? lexicon.Occupations.Find(newest.OccupationCode)?.Label : null;

    /// <summary>Why the one who was asked stood where they did; null without a ranking that this program can compute.</summary>
    public ReadingRow? Reading(AskedOne one, ReplayedRanking played) =>
        played.Readings.GetValueOrDefault(one.Question.ProfileId) is { } reading ? new(reading, lexicon) { RulesVersion = one.Ranking!.RulesVersion } : null;
}
