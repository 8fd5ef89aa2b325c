using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Alerts;

/// <summary>What a member of a company does with own alerts.</summary>
public sealed class AlertDesk(PortalContext portal, DisclosureGuard guard, TimeProvider clock)
{
    /// <summary>For one member: each asks a question every day.</summary>
    public const int Most = 20;

    /// <summary>The member's own, by the postings' titles in Danish order.</summary>
    public async Task<IReadOnlyList<AlertRow>> Of(MemberId member, CancellationToken cancel = default) => await portal.Alerts.AsNoTracking()
        .Where(alert => alert.MemberId == member)
        .Join(portal.Postings, alert => alert.PostingId, posting => posting.Id, (alert, posting) => new { alert, posting })
        .OrderBy(row => row.posting.TitleSortKey).ThenBy(row => row.alert.Id)
        .Select(row => new AlertRow(row.alert, row.posting.Code, row.posting.Title, row.posting.Kind))
        .ToListAsync(cancel);

    /// <summary>How often the member hears of a posting; null when never.</summary>
    public Task<AlertRhythm?> RhythmOf(string code, MemberId member, CancellationToken cancel = default) => portal.Alerts
        .Where(alert => alert.MemberId == member && portal.Postings.Any(posting => posting.Id == alert.PostingId && posting.Code == code))
        .Select(alert => (AlertRhythm?)alert.Rhythm)
        .SingleOrDefaultAsync(cancel);

    /// <summary>Begins to tell of a posting, or changes how often. A draft is a need as good as any.</summary>
    /// <returns>False when the member's company has no such posting.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="DisclosureGuard.CanLook"/>: who may not look is not told either.</exception>
    public async Task<bool> Start(string code, MemberId member, AlertRhythm rhythm, CancellationToken cancel = default)
    {
        // It takes the write lock, so that two clicks make one alert.
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        var posting = await portal.Postings.AsNoTracking().Where(one => one.Code == code).Select(one => new { one.Id, one.CompanyId }).SingleOrDefaultAsync(cancel);
        if (posting is null || await guard.CanOpen(posting.Id, member, cancel) is not { } verdict)
        {
            return false;
        }

        verdict.Demand();
        if (await portal.Alerts.SingleOrDefaultAsync(alert => alert.MemberId == member && alert.PostingId == posting.Id, cancel) is { } alert)
        {
            alert.Change(rhythm);
        }
        else
        {
            Verdict.Require(await portal.Alerts.CountAsync(one => one.MemberId == member, cancel) < Most, "Du kan højst få mails om {0} opslag ad gangen. Stop en af dem først.", Most).Demand();
            portal.Alerts.Add(new Alert(posting.CompanyId, member, posting.Id, rhythm, clock.Now()));
        }

        await portal.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <returns>False when the member has no such alert.</returns>
    public async Task<bool> Stop(AlertId id, MemberId member, CancellationToken cancel = default) =>
        await portal.Alerts.Where(alert => alert.Id == id && alert.MemberId == member).ExecuteDeleteAsync(cancel) > 0;

    /// <summary>What a link in a mail stops; null when it is stopped already.</summary>
    public async Task<AlertRow?> Find(AlertId id, CancellationToken cancel = default) => await portal.Alerts.AsNoTracking()
        .Where(alert => alert.Id == id)
        .Join(portal.Postings, alert => alert.PostingId, posting => posting.Id, (alert, posting) => new AlertRow(alert, posting.Code, posting.Title, posting.Kind))
        .SingleOrDefaultAsync(cancel);

    /// <summary>Whoever holds the mail's own link may stop it. Doing it twice does no more than once.</summary>
    public Task StopByLink(AlertId id, CancellationToken cancel = default) => portal.Alerts.Where(alert => alert.Id == id).ExecuteDeleteAsync(cancel);
}
