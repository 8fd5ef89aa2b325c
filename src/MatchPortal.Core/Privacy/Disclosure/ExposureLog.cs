using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>For the citizen: who saw my profile, when, and for which posting.</summary>
public static class ExposureLog
{
    public const int PageSize = 20;

    /// <summary>One line for each posting and day, however many of the company looked.</summary>
    /// <param name="portal">The database.</param>
    /// <param name="profile">The citizen's own.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<ExposurePage> Read(PortalContext portal, ProfileId profile, int page = 1, CancellationToken cancel = default)
    {
        var lines = Lines(portal, profile);
        var total = await lines.CountAsync(cancel);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var entries = await lines
            .OrderByDescending(line => line.At).ThenBy(line => line.PostingId)
            .Skip((shown - 1) * PageSize).Take(PageSize)
            .Join(portal.Postings, line => line.PostingId, posting => posting.Id, (line, posting) => new { line.At, line.PostingId, line.Day, posting.Title, posting.Code, posting.Status, posting.Company.Name, posting.CompanyId })
            .ToListAsync(cancel);
        return new(
            [.. entries.OrderByDescending(line => line.At).ThenBy(line => line.PostingId.Value).Select(line => new ExposureEntry(line.Name, line.Title, line.Status == Postings.PostingStatus.Published ? line.Code : null, line.Day, line.At) { CompanyId = line.CompanyId })],
            shown, pages, total);
    }

    /// <summary>How many different companies have seen it since a day.</summary>
    public static Task<int> CompaniesSince(PortalContext portal, ProfileId profile, DateOnly day, CancellationToken cancel = default) =>
        portal.Exposures.Where(exposure => exposure.ProfileId == profile && exposure.Day >= day).Select(exposure => exposure.CompanyId).Distinct().CountAsync(cancel);

    private static IQueryable<Line> Lines(PortalContext portal, ProfileId profile) => portal.Exposures.AsNoTracking()
        .Where(exposure => exposure.ProfileId == profile)
        .GroupBy(exposure => new { exposure.PostingId, exposure.Day })
        .Select(seen => new Line { PostingId = seen.Key.PostingId, Day = seen.Key.Day, At = seen.Min(exposure => exposure.At) });

    private sealed class Line
    {
        public Postings.PostingId PostingId { get; init; }

        public DateOnly Day { get; init; }

        public DateTime At { get; init; }
    }
}
