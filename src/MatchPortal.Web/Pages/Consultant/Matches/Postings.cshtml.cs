using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.WhatIf;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Consultant.Matches;

/// <summary>The postings that a profile matches, with why.</summary>
public sealed class PostingsModel(ProfileViews views, PostingMatches matches, TrainingAdvices advices, Lexicon lexicon) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "profile")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    public ProfileView View { get; private set; } = null!;

    /// <summary>Null while an index is being built for the first time.</summary>
    public MatchedPostings? Matches { get; private set; }

    public Lexicon Lexicon => lexicon;

    public DateOnly Today { get; private set; }

    public TrainingAdvice Advice { get; private set; } = new(PlacementFirst: false, []);

    public string Label(Opening opening) => new Requirement(opening.Kind, opening.ConceptId, IsMust: true, null).LabelIn(lexicon) ?? opening.ConceptId;

    public async Task<IActionResult> OnGetAsync([FromServices] TimeProvider clock, CancellationToken cancel)
    {
        Today = clock.Today();
        if (!ModelState.IsValid || await views.Read(new ProfileId(Id), User.StaffId(), cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Matches = await matches.For(view.Profile, Side, clock.Now(), cancel);
        Advice = await advices.For(view.Profile, view.HasProtectedAddress, clock.Now(), cancel);
        return Page();
    }
}
