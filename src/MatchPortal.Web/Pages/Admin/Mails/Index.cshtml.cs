using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Admin.Mails;

/// <summary>What waits, and what could not be sent; in Development what would have been.</summary>
public sealed class IndexModel(PortalContext portal, MailCarriers carriers, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    private const string Path = "/administration/mails";

    private const int Most = 50;

    /// <summary>The mail to try again; empty for all of them.</summary>
    [BindProperty]
    public Guid? Mail { get; set; }

    public bool IsSetUp => carriers.Email is not null;

    public DateTime Now => clock.Now();

    public int Waiting { get; private set; }

    public DateTime? WaitingSince { get; private set; }

    public int SentToday { get; private set; }

    public int FailedCount { get; private set; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<FailedMail> Failed { get; private set; } = [];

    /// <summary>Null where mails are sent.</summary>
    public IReadOnlyList<WrittenMail>? Written { get; private set; }

    public Task OnGetAsync() => LoadAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var failed = portal.Mails.Where(mail => mail.FailedAt != null);
        if (Mail is { } chosen)
        {
            var id = new MailId(chosen);
            failed = failed.Where(mail => mail.Id == id);
        }

        var mails = await failed.ToListAsync(cancel);
        if (Mail is not null && mails.Count == 0)
        {
            return NotFound();
        }

        mails.ForEach(mail => mail.TryAgain(clock.Now()));
        await portal.SaveChangesAsync(cancel);
        TempData.Notice(mails.Count == 1 ? texts["Portalen prøver igen nu."] : texts["Portalen prøver igen nu med {0} beskeder.", mails.Count]);
        return Redirect(Path);
    }

    public async Task LoadAgainAsync()
    {
        var (cancel, yesterday) = (HttpContext.RequestAborted, clock.Now().AddDays(-1));
        Waiting = await portal.Mails.CountAsync(mail => mail.NextTryAt != null, cancel);
        WaitingSince = await portal.Mails.Where(mail => mail.NextTryAt != null).MinAsync(mail => (DateTime?)mail.CreatedAt, cancel);
        SentToday = await portal.Mails.CountAsync(mail => mail.SentAt >= yesterday, cancel);
        FailedCount = await portal.Mails.CountAsync(mail => mail.FailedAt != null, cancel);
        Failed = [.. (await portal.Mails.AsNoTracking().Where(mail => mail.FailedAt != null).OrderByDescending(mail => mail.FailedAt).ThenByDescending(mail => mail.Id).Take(Most).ToListAsync(cancel)).Select(FailedMail.Of)];
        var folder = new[] { carriers.Email, carriers.TextMessage }.OfType<MailFolder>().FirstOrDefault();
        Written = folder is null ? null : await folder.Read(Most, cancel);
    }
}
