using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Consultant.Matches;

/// <summary>The postings that a profile matches, with why.</summary>
public sealed class PostingsModel(ProfileViews views, PostingMatches matches, Lexicon lexicon, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "profile")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    public ProfileView View { get; private set; } = null!;

    /// <summary>Null while an index is being built for the first time.</summary>
    public MatchedPostings? Matches { get; private set; }

    public Lexicon Lexicon => lexicon;

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || await views.Read(new ProfileId(Id), User.StaffId(), cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Matches = await matches.For(view.Profile, Side, clock.Now(), cancel);
        return Page();
    }
}
