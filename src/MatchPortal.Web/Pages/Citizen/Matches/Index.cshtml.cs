using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Own;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Citizen.Matches;

/// <summary>The postings that the citizen's own profile matches, each with a short why.</summary>
public sealed class IndexModel(OwnPostings postings, PortalContext portal, Lexicon lexicon, TimeProvider clock) : PageModel
{
    [FromQuery(Name = "side")]
    public int Side { get; set; } = 1;

    public OwnMatches Own { get; private set; } = null!;

    public ContactPerson? Contact { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public IEnumerable<OwnPostingRow> Rows => Own.Matches!.Postings.Select(Row);

    public IEnumerable<OwnPostingRow> AfterRenewal => Own.AfterRenewal.Select(Row);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        if (await postings.For(User.CitizenId(), Side, clock.Now(), cancel) is not { } own)
        {
            return Forbid();
        }

        Own = own;
        Contact = await ContactPerson.Read(portal, own.Citizen.ContactId, cancel);
        return Page();
    }

    private OwnPostingRow Row(Core.Matching.MatchedPosting match) => new(match, Own, lexicon, Today);
}
