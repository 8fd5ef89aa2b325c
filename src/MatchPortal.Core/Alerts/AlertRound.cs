using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Alerts;

/// <summary>
/// After each release: asks through the guard, as the page does, how many fit the postings that somebody wants to hear of, and writes to those for whom it is another band than before.
/// Nobody is looked at, so no citizen reads that somebody was.
/// </summary>
/// <param name="portal">The alerts.</param>
/// <param name="guard">Who may ask.</param>
/// <param name="search">What is asked.</param>
/// <param name="post">Where the mails go.</param>
public sealed class AlertRound(PortalContext portal, DisclosureGuard guard, EmployerSearch search, AlertPost post)
{
    /// <summary>The indexes take the release up in less.</summary>
    public static readonly TimeSpan Settles = TimeSpan.FromMinutes(10);

    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many mails were written.</returns>
    public async Task<int> Run(DateTime now, CancellationToken cancel = default)
    {
        if (await CurrentRelease.Find(portal, cancel) is not { CompletedAt: { } made } release || made + Settles > now)
        {
            return 0;
        }

        var waiting = await portal.Alerts.Where(alert => alert.LastRelease == null || alert.LastRelease < release.Id).OrderBy(alert => alert.Id).Select(alert => alert.Id).ToListAsync(cancel);
        var written = 0;
        foreach (var id in waiting)
        {
            portal.ChangeTracker.Clear();
            written += await Tell(id, release.Id, now, cancel) ? 1 : 0;
        }

        return written;
    }

    private async Task<bool> Tell(AlertId id, long release, DateTime now, CancellationToken cancel)
    {
        // Stopped while the others were told.
        if (await portal.Alerts.SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } alert)
        {
            return false;
        }

        CountBand? before = null;
        switch (await guard.CanOpen(alert.PostingId, alert.MemberId, cancel))
        {
            case null:
            case { IsAllowed: false } when await HasEnded(alert, cancel):
                portal.Alerts.Remove(alert);
                break;
            case { IsAllowed: false }:
                alert.Pass(release);
                break;
            case { IsAllowed: true } when !alert.IsDue(now.DanishDay):
                alert.Pass(release);
                break;
            default:
                // Null: the index is being built, or the company has asked as much as it may today. Both pass.
                if (await Ask(alert, cancel) is not { } band)
                {
                    return false;
                }

                before = alert.Count(band, release, now.DanishDay);
                break;
        }

        if (before is { } last)
        {
            await post.Add(alert, last, cancel);
        }

        await portal.SaveChangesAsync(cancel);
        return before is not null;
    }

    private async Task<CountBand?> Ask(Alert alert, CancellationToken cancel) =>
        await guard.Open(alert.PostingId, alert.MemberId, cancel) is { } purpose ? await search.Count(purpose, cancel) : null;

    private Task<bool> HasEnded(Alert alert, CancellationToken cancel) => portal.Postings.AsNoTracking()
        .Where(posting => posting.Id == alert.PostingId).Select(posting => posting.EndedAt != null).SingleAsync(cancel);
}
