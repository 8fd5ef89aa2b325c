using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Citizen.Start;

public sealed class IndexModel(PortalContext portal, TimeProvider clock) : PageModel
{
    /// <summary>A certificate that expires within this time is mentioned.</summary>
    private const int SoonDays = 60;

    private const int SeenDays = 30;

    public CitizenOverview Overview { get; private set; } = null!;

    /// <summary>How many companies have seen the profile lately.</summary>
    public int SeenBy { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public Visibility Visibility => Overview.Citizen.VisibilityOn(Today);

    public int Expired => Overview.Profile.Certificates.Count(certificate => !certificate.IsValidOn(Today));

    public int ExpiresSoon => Overview.Profile.CertificatesValidOn(Today).Count(certificate => !certificate.IsValidOn(Today.AddDays(SoonDays)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var overview = await CitizenOverview.Read(portal, User.CitizenId(), Today, cancel);
        if (overview is null)
        {
            return Forbid();
        }

        Overview = overview;
        SeenBy = await ExposureLog.CompaniesSince(portal, overview.Profile.Id, Today.AddDays(-SeenDays), cancel);
        return Page();
    }
}
