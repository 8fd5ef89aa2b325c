using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>For staff: given a posting, gives who has been asked about it, what came of it, and the ranking each was asked from.</summary>
public sealed class AskedAbout(PortalContext portal)
{
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<AskedOne>> Of(PostingId posting, CancellationToken cancel = default)
    {
        var proposals = await portal.Proposals.AsNoTracking().Where(one => one.PostingId == posting).ToListAsync(cancel);
        var requests = await portal.ContactRequests.AsNoTracking().Where(one => one.PostingId == posting).ToListAsync(cancel);
        StaffId[] staff = [.. proposals.Select(one => one.ProposedBy).Distinct()];
        var names = await portal.Staff.AsNoTracking().Where(one => staff.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var rankings = await portal.Rankings.AsNoTracking().Include(one => one.Profiles).Where(one => one.PostingId == posting).ToListAsync(cancel);
        return
        [
            .. proposals.Select(one => new AskedOne(one, names[one.ProposedBy], rankings.Find(ranking => ranking.ProposalId == one.Id)))
                .Concat(requests.Select(one => new AskedOne(one, null, rankings.Find(ranking => ranking.ContactRequestId == one.Id))))
                .OrderByDescending(one => one.Question.AskedAt),
        ];
    }
}
