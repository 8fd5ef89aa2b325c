using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Proposals;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Insights;

/// <summary>Counts the figures of the front page.</summary>
public sealed class FigureCount(PortalContext portal, PostingBoard board, TimeProvider clock)
{
    public async Task<LiveFigures> Count(CancellationToken cancel = default)
    {
        var (now, today) = (clock.Now(), clock.Today());
        var since = new DateOnly(today.Year, today.Month - ((today.Month - 1) % 3), 1);
        var from = since.StartsAtUtc;
        var onBoard = await board.OnBoard().CountAsync(cancel);
        var filled = await portal.Postings.CountAsync(p => p.Status == PostingStatus.Filled && p.EndedAt >= from, cancel);
        var answers = await portal.ContactRequests
            .Where(r => (r.Status == EnquiryStatus.Yes || r.Status == EnquiryStatus.No) && r.SettledAt >= from)
            .Select(r => new { r.AskedAt, r.SettledAt })
            .ToListAsync(cancel);
        TimeSpan[] waits = [.. answers.Select(answer => answer.SettledAt!.Value - answer.AskedAt).Order()];
        return new LiveFigures(onBoard, filled, since, waits.Length == 0 ? null : waits[waits.Length / 2], now);
    }
}
