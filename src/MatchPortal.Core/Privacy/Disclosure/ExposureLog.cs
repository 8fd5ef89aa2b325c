using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>For the citizen: who saw my profile, when, and for which posting.</summary>
public static class ExposureLog
{
    /// <summary>The newest first, one line for each posting and day.</summary>
    public static async Task<IReadOnlyList<ExposureEntry>> Of(PortalContext portal, ProfileId profile, CancellationToken cancel = default)
    {
        var seen = await portal.Exposures.AsNoTracking()
            .Where(exposure => exposure.ProfileId == profile)
            .Join(portal.Postings, exposure => exposure.PostingId, posting => posting.Id, (exposure, posting) => new { exposure.PostingId, exposure.Day, exposure.At, posting.Title, posting.Company.Name })
            .ToListAsync(cancel);
        return
        [
            .. seen.GroupBy(line => (line.PostingId, line.Day))
                .Select(lines => lines.MinBy(line => line.At)!)
                .OrderByDescending(line => line.At)
                .Select(line => new ExposureEntry(line.Name, line.Title, line.Day, line.At)),
        ];
    }
}
