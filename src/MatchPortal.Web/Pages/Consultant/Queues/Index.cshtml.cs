using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Consultant.Queues;

public sealed class IndexModel(StaffQueues queues, IdentityVault vault, TimeProvider clock) : PageModel
{
    private IReadOnlyDictionary<ProfileId, string> _names = new Dictionary<ProfileId, string>();

    [BindProperty(SupportsGet = true)]
    public StaffQueue Queue { get; set; }

    public IReadOnlyList<QueueItem> Items { get; private set; } = [];

    public DateTime Now { get; } = clock.Now();

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        if (Queue == StaffQueue.SweepAlarms)
        {
            return Redirect("/medarbejder/alarmer");
        }

        Items = await queues.Read(Queue, User.StaffId(), cancel);
        if (Items.Any(item => item.Profile is not null))
        {
            _names = await NamesOf(User.StaffId(), cancel);
        }

        return Page();
    }

    public string? NameOf(QueueItem item) => item.Profile is { } profile ? _names.GetValueOrDefault(profile) : null;

    private async Task<Dictionary<ProfileId, string>> NamesOf(StaffId staff, CancellationToken cancel)
    {
        var profiles = await queues.CitizensOf(staff).ToDictionaryAsync(citizen => citizen.Id, citizen => citizen.ProfileId, cancel);
        var names = await vault.OpenCaseload(staff, cancel);
        return names.Where(name => profiles.ContainsKey(name.CitizenId)).ToDictionary(name => profiles[name.CitizenId], name => name.Name);
    }
}
