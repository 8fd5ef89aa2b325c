using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Citizen.Views;

/// <summary>Who has seen the citizen's profile without a name, when, and for which posting.</summary>
public sealed class IndexModel(PortalContext portal, TimeProvider clock) : PageModel
{
    [FromQuery(Name = "side")]
    public int PageNumber { get; set; } = 1;

    public ExposurePage Seen { get; private set; } = null!;

    public Core.Citizens.Visibility Visibility { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var id = User.CitizenId();
        var citizen = await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(citizen => citizen.Id == id, cancel);
        if (citizen is null)
        {
            return Forbid();
        }

        Visibility = citizen.VisibilityOn(Today);
        Seen = await ExposureLog.Read(portal, citizen.ProfileId, PageNumber, cancel);
        return Page();
    }
}
