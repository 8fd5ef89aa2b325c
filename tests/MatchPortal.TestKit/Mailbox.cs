using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>What the site has sent: a site that is tried out writes its mails to a folder.</summary>
public static class Mailbox
{
    /// <summary>Sends what waits, and reads all that was sent, the newest first.</summary>
    public static async Task<IReadOnlyList<WrittenMail>> Mails(this PortalSite site)
    {
        while (await site.Waits())
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MailRound>().Run();
        }

        return await site.Services.GetRequiredService<MailFolder>().Read(int.MaxValue);
    }

    /// <summary>Puts a mail in the queue, as a page does.</summary>
    public static async Task Post(this PortalSite site, string to, string subject, string text)
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<MailQueue>().Add(to, subject, text);
        await scope.ServiceProvider.GetRequiredService<PortalContext>().SaveChangesAsync();
    }

    // The site's own clock may be in the middle of one.
    private static async Task<bool> Waits(this PortalSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalContext>().Mails.AnyAsync(mail => mail.NextTryAt != null);
    }
}
