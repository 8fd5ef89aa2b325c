using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.Postings;

public sealed class DetailsModel(PortalContext portal, Lexicon lexicon, TimeProvider clock) : PageModel
{
    public PostingDetails Details { get; private set; } = null!;

    public Posting Posting => Details.Posting;

    public DateOnly Today { get; } = clock.Today();

    /// <summary>False when it has been taken down: the page then says so and shows nothing to answer.</summary>
    public bool IsOnBoard => Posting.IsOnBoardOn(Today);

    public string JobPostingJson => JobPostingData.Write(Posting, Details.OccupationLabel, $"{Request.Scheme}://{Request.Host}{PostingAddress.Of(Posting.Title, Posting.Code)}");

    public async Task<IActionResult> OnGetAsync(string address, CancellationToken cancel)
    {
        var found = PostingAddress.CodeOf(address) is { } code ? await PostingDetails.Read(portal, lexicon, code, cancel) : null;
        if (found is null)
        {
            return NotFound();
        }

        Details = found;
        var right = PostingAddress.Of(Posting.Title, Posting.Code);
        if (Request.Path != right)
        {
            return RedirectPermanent(right);
        }

        // Gone, so that search engines forget it; people still learn what happened.
        Response.StatusCode = IsOnBoard ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }
}
