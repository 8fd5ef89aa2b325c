using MatchPortal.Core.Alerts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.Alerts;

/// <summary>
/// The link in a mail: whoever has the mail may stop it, signed in or not. Reading the link stops nothing, for programs read links too. The POST is also what a mail program sends
/// by itself (RFC 8058), from no page of ours: the signed link is its proof.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class StopModel(AlertDesk desk, AlertLinks links) : PageModel
{
    /// <summary>Null when it is stopped already.</summary>
    public AlertRow? Alert { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        if (links.Read(token) is not { } id)
        {
            return NotFound();
        }

        Alert = await desk.Find(id, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        if (links.Read(token) is not { } id)
        {
            return NotFound();
        }

        await desk.StopByLink(id, cancel);
        return Page();
    }
}
