using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Consultant.Profiles;

/// <summary>A profile three ways: whole, as it is stored for employers' searches, and as a company sees it for a posting.</summary>
public sealed class IndexModel(ProfileViews views, DisclosureGuard guard, PortalContext portal, ProfileWords words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "profile")]
    public Guid Id { get; set; }

    /// <summary>The code of the posting that a company looks for.</summary>
    [BindProperty(SupportsGet = true, Name = "opslag")]
    public string? Code { get; set; }

    public ProfileView View { get; private set; } = null!;

    public Posting? Chosen { get; private set; }

    public bool MayWrite => View.MayWrite;

    /// <summary>Null where the company would be shown nothing.</summary>
    public GuardedProfile? Shown { get; private set; }

    public IReadOnlyList<SelectListItem> Postings { get; private set; } = [];

    public IReadOnlyList<TraitRow> Traits => words.Traits(View);

    public ProfileWords Words => words;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || await views.Read(new ProfileId(Id), User.StaffId(), cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        var open = await portal.Postings.AsNoTracking().Include(posting => posting.Company)
            .Where(posting => posting.Status == PostingStatus.Published && posting.Company.VerifiedAt != null)
            .OrderBy(posting => posting.TitleSortKey).ThenBy(posting => posting.Code)
            .ToListAsync(cancel);
        Chosen = open.Find(posting => posting.Code == Code) ?? Nearest(open);
        Postings = [.. open.Select(posting => new SelectListItem($"{posting.Title} · {posting.Company.Name}", posting.Code, posting == Chosen))];
        Shown = Chosen is null ? null : await guard.Preview(Chosen.Id, View.Profile.Id, cancel);
        return Page();
    }

    // One of the profile's own trade, where there is one.
    private Posting? Nearest(List<Posting> open)
    {
        var trade = View.Profile.Occupations.FirstOrDefault()?.OccupationCode;
        return open.Find(posting => posting.OccupationCode == trade) ?? open.FirstOrDefault();
    }
}
