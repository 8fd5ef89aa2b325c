using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Alarms;

/// <summary>Companies that looked at more than a posting needs.</summary>
public abstract class AlarmPage(PortalContext portal, TextScrubber scrubber, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    private readonly SweepAlarmDesk _desk = new(portal);

    [FromQuery(Name = "side")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The alarm that is being handled.</summary>
    [FromQuery(Name = "alarm")]
    public Guid Chosen { get; set; }

    [BindProperty]
    public AlarmInput Input { get; set; } = new();

    public AlarmList Alarms { get; private set; } = null!;

    /// <summary>Who sees the alarms that are theirs to handle; null for all.</summary>
    protected abstract StaffId? Whose { get; }

    /// <summary>Where the person starts.</summary>
    protected abstract string Start { get; }

    private string Path => $"{Start}/alarmer";

    public Task OnGetAsync()
    {
        Input.Alarm = Chosen;
        return LoadAgainAsync();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var id = new SweepAlarmId(Input.Alarm);
        if (await _desk.Of(Whose).SingleOrDefaultAsync(alarm => alarm.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            await LoadAgainAsync();
            return Page();
        }

        found.Handle(scrubber.Scrub(Input.Note).Text, User.StaffId(), User.Actor(), clock.Now());
        await portal.SaveChangesAsync(cancel);
        TempData.Notice(texts["Alarmen er behandlet."]);
        return Redirect(Path);
    }

    public async Task LoadAgainAsync()
    {
        var (rows, pages) = await _desk.Read(Whose, PageNumber, HttpContext.RequestAborted);
        Alarms = new(rows, Math.Clamp(PageNumber, 1, pages), pages, Path, Start, Input, clock.Now());
    }
}
