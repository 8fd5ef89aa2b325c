using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Consultant.Start;

public sealed class IndexModel(PortalContext portal, StaffQueues queues, TimeProvider clock) : PageModel
{
    public StaffMember Staff { get; private set; } = null!;

    public Unit Unit { get; private set; } = null!;

    public StaffMember? Substitute { get; private set; }

    public int Citizens { get; private set; }

    public int Companies { get; private set; }

    public IReadOnlyList<QueueRow> Queues { get; private set; } = [];

    public DateTime Now { get; } = clock.Now();

    public DateOnly Today { get; } = clock.Today();

    public IEnumerable<QueueRow> Urgent => Queues.Where(queue => queue.NextDeadline <= Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var contact = await ContactPerson.Read(portal, User.StaffId(), cancel);
        if (contact is null)
        {
            return Forbid();
        }

        (Staff, Unit, Substitute) = (contact.Staff, contact.Unit, contact.Substitute);
        Citizens = await queues.CitizensOf(Staff.Id).CountAsync(cancel);
        Companies = await portal.Companies.CountAsync(company => company.ContactId == Staff.Id, cancel);
        var rows = new List<QueueRow>();
        foreach (var queue in Enum.GetValues<StaffQueue>())
        {
            var items = await queues.Read(queue, Staff.Id, cancel);
            rows.Add(new QueueRow(queue, items.Count, items.Count == 0 ? null : items.Min(item => item.Since), items.Min(item => item.By)));
        }

        Queues = rows;
        return Page();
    }
}
