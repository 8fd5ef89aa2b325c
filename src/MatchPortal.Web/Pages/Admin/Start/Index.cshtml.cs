using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Port;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Admin.Start;

public sealed class IndexModel(PortalContext portal, Lexicon lexicon, PortalIndexes indexes, ISearchEngine engine) : PageModel
{
    /// <summary>Active colleagues.</summary>
    public int Staff { get; private set; }

    /// <summary>Active colleagues who have not made an account.</summary>
    public int WithoutAccount { get; private set; }

    /// <summary>Open cases that nobody is the contact person of.</summary>
    public int WithoutContact { get; private set; }

    public int OpenCases { get; private set; }

    public int CompaniesToVerify { get; private set; }

    /// <summary>Alarms that nobody has handled.</summary>
    public int OpenAlarms { get; private set; }

    public int Alarms { get; private set; }

    /// <summary>Mails that the portal has given up.</summary>
    public int FailedMails { get; private set; }

    public PortalInfo Info { get; private set; } = null!;

    public string LexiconVersion => lexicon.Version;

    public IReadOnlyList<IndexStatus> Indexes => [indexes.Postings.Status, indexes.StaffProfiles.Status];

    public string Engine => engine.Name;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Staff = await portal.Staff.CountAsync(staff => staff.LeftAt == null, cancel);
        WithoutAccount = await portal.Staff.CountAsync(staff => staff.LeftAt == null && staff.AccountId == null, cancel);
        OpenCases = await portal.Citizens.CountAsync(citizen => citizen.ClosedAt == null, cancel);
        WithoutContact = await portal.Citizens.CountAsync(citizen => citizen.ClosedAt == null && citizen.ContactId == null, cancel);
        CompaniesToVerify = await portal.Companies.CountAsync(company => company.VerifiedAt == null, cancel);
        Alarms = await portal.SweepAlarms.CountAsync(cancel);
        OpenAlarms = await portal.SweepAlarms.CountAsync(alarm => alarm.HandledAt == null, cancel);
        FailedMails = await portal.Mails.CountAsync(mail => mail.FailedAt != null, cancel);
        Info = await portal.Info.AsNoTracking().SingleAsync(cancel);
    }
}
