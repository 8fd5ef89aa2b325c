using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Consultant.Profiles;

/// <summary>A profile three ways: whole, as it is stored for employers' searches, and as a company sees it for a posting.</summary>
public sealed class IndexModel(ProfileViews views, DisclosureGuard guard, PortalContext portal, PostingMatches matches, ProfileWords words) : PageModel
{
    private const int MostOffered = 20;

    [BindProperty(SupportsGet = true, Name = "profile")]
    public Guid Id { get; set; }

    /// <summary>The code of the posting that a company looks for.</summary>
    [BindProperty(SupportsGet = true, Name = "opslag")]
    public string? Code { get; set; }

    /// <summary>The code, or the address, of one that is not offered.</summary>
    [BindProperty(SupportsGet = true, Name = "kode")]
    public string? Typed { get; set; }

    /// <summary>What was typed is no posting on the board.</summary>
    public bool IsUnknown { get; private set; }

    public ProfileView View { get; private set; } = null!;

    public Posting? Chosen { get; private set; }

    public bool MayWrite => View.MayWrite;

    /// <summary>Null where the company would be shown nothing.</summary>
    public GuardedProfile? Shown { get; private set; }

    public IReadOnlyList<SelectListItem> Postings { get; private set; } = [];

    public IReadOnlyList<TraitRow> Traits => words.Traits(View);

    public ProfileWords Words => words;

    // Addresses of postings end in their code.
    private string? TypedCode => Typed?.Trim().Split('/', '-')[^1] is { Length: > 0 } code ? code.ToLowerInvariant() : null;

    private IQueryable<Posting> OnBoard => portal.Postings.AsNoTracking().Include(posting => posting.Company)
        .Where(posting => posting.Status == PostingStatus.Published && posting.Company.VerifiedAt != null);

    public async Task<IActionResult> OnGetAsync([FromServices] TimeProvider clock, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await views.Read(new ProfileId(Id), User.StaffId(), cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        var offered = (await matches.Likeliest(view.Profile, MostOffered, clock.Now(), cancel)).Where(posting => posting.Company.IsVerified).ToList();
        var typed = await Named(TypedCode, cancel);
        IsUnknown = TypedCode is not null && typed is null;
        Chosen = typed ?? await Named(Code, cancel) ?? offered.FirstOrDefault() ?? await OnBoard.OrderByDescending(posting => posting.PublishedAt).ThenBy(posting => posting.Code).FirstOrDefaultAsync(cancel);
        Postings = [.. offered.Append(Chosen).OfType<Posting>().DistinctBy(posting => posting.Code)
            .Select(posting => new SelectListItem($"{posting.Title} · {posting.Company.Name}", posting.Code, posting.Code == Chosen?.Code))];
        Shown = Chosen is null ? null : await guard.Preview(Chosen.Id, View.Profile.Id, cancel);
        return new PageResult { StatusCode = IsUnknown ? StatusCodes.Status400BadRequest : null };
    }

    private async Task<Posting?> Named(string? code, CancellationToken cancel) =>
        code is null ? null : await OnBoard.FirstOrDefaultAsync(posting => posting.Code == code, cancel);
}
