using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Matching;

/// <summary>Given a profile, gives the postings on the board that it matches, for staff. A pair has the same points as seen from the posting.</summary>
public sealed class PostingMatches(PortalContext portal, PortalIndexes indexes, MatchDesk desk, PostingFinding finding)
{
    public const int PageSize = 10;

    /// <summary>The most postings that are compared.</summary>
    public const int MostCompared = 200;

    /// <param name="profile">Whose.</param>
    /// <param name="page">From 1.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while an index is being built for the first time.</returns>
    public async Task<MatchedPostings?> For(CompetenceProfile profile, int page, DateTime now, CancellationToken cancel = default)
    {
        using var postings = await indexes.Postings.SnapshotSoon(cancel);
        using var profiles = await indexes.StaffProfiles.SnapshotSoon(cancel);
        if (postings is null || profiles is null)
        {
            return null;
        }

        PostingId[] near = [.. postings.Search(new SearchRequest(finding.Of(profile, now), MostCompared)).Hits.Select(hit => new PostingId(hit.Id))];
        var today = now.DanishDay;
        var rows = await portal.Postings.AsNoTracking().Include(posting => posting.Company).Include(posting => posting.Workplace)
            .Where(posting => near.Contains(posting.Id) && posting.Status == PostingStatus.Published && (posting.Period.ApplyBy == null || posting.Period.ApplyBy >= today))
            .ToListAsync(cancel);
        var scored = rows.Select(posting => (Posting: posting, Match: Match(profiles, posting, profile.Id, now))).Where(row => row.Match is not null)
            .OrderByDescending(row => row.Match!.Value.Score)
            .ThenBy(row => TieOrder.Hash(row.Posting.Id.Value, MatchDesk.TieKey(profile.Id.Value, today)))
            .ToArray();
        var pages = Math.Max(1, (scored.Length + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        return new(
            scored.Length,
            page,
            pages,
            [.. scored.Skip((page - 1) * PageSize).Take(PageSize).Select(row => new MatchedPosting(row.Posting, MatchExplaining.Read(profiles, row.Match!.Value.Plan, desk.NeedOf(row.Posting), profile.Id.Value)!))]);
    }

    private (int Score, MatchPlan Plan)? Match(ISearchSnapshot profiles, Posting posting, ProfileId profile, DateTime now)
    {
        var plan = desk.Plan(profiles, desk.NeedOf(posting), MatchRules.Current, now);
        return profiles.Explain(plan.Query, profile.Value) is { } found ? (found.Points, plan) : null;
    }
}
