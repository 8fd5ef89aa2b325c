using MatchPortal.Core.Alerts;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Alerts;

/// <summary>The mails a member gets about postings, each with its stop.</summary>
public sealed class IndexModel(AlertDesk desk, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    public const string Path = "/virksomhed/beskeder";

    public IReadOnlyList<AlertRow> Alerts { get; private set; } = [];

    public Task OnGetAsync() => LoadAgainAsync();

    public async Task<IActionResult> OnPostStartAsync(string code, AlertRhythm rhythm, CancellationToken cancel)
    {
        if (!ModelState.IsValid || !await desk.Start(code, User.MemberId(), rhythm, cancel))
        {
            return NotFound();
        }

        TempData.Notice(texts["Vi skriver til dig, når tallet ændrer sig. Du kan stoppe det her eller i hver mail."]);
        return Redirect(Path);
    }

    public async Task<IActionResult> OnPostStopAsync(Guid id, CancellationToken cancel)
    {
        if (await desk.Stop(new AlertId(id), User.MemberId(), cancel))
        {
            TempData.Notice(texts["Vi skriver ikke mere om det opslag."]);
        }

        return Redirect(Path);
    }

    public async Task LoadAgainAsync() => Alerts = await desk.Of(User.MemberId(), HttpContext.RequestAborted);
}
