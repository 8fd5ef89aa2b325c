using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.Postings;

public sealed class DetailsModel(PortalContext portal, Lexicon lexicon, TimeProvider clock) : PageModel
{
    private PostingDetails _details = null!;

    public Posting Posting => _details.Posting;

    public string ContactName => _details.Contact.Name;

    public string? ContactPhone => _details.Contact.Contact.Phone;

    public string ContactEmail => _details.Contact.Contact.Email;

    public DateOnly Today { get; } = clock.Today();

    /// <summary>False when it has been taken down: the page then says so and shows nothing to answer.</summary>
    public bool IsOnBoard => Posting.IsOnBoardOn(Today);

    public string? OccupationLabel => Posting.OccupationCode is { } code ? lexicon.Occupations.Find(code)?.Label : null;

    public string JobPostingJson => JobPostingData.Write(Posting, OccupationLabel, $"{Request.Scheme}://{Request.Host}{PostingAddress.Of(Posting.Title, Posting.Code)}");

    public IEnumerable<string> Musts => Labels(isMust: true);

    public IEnumerable<string> Nices => Labels(isMust: false);

    public async Task<IActionResult> OnGetAsync(string address, CancellationToken cancel)
    {
        var found = PostingAddress.CodeOf(address) is { } code ? await PostingDetails.Read(portal, code, cancel) : null;
        if (found is null)
        {
            return NotFound();
        }

        _details = found;
        var right = PostingAddress.Of(Posting.Title, Posting.Code);
        if (Request.Path != right)
        {
            return RedirectPermanent(right);
        }

        // Gone, so that search engines forget it; people still learn what happened.
        Response.StatusCode = IsOnBoard ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }

    private IEnumerable<string> Labels(bool isMust) =>
        Posting.Requirements.Where(requirement => requirement.IsMust == isMust).Select(requirement => requirement.LabelIn(lexicon)).OfType<string>();
}
