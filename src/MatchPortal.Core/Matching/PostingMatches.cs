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

        var near = await Near(postings, profile, now, cancel);
        return Rank(near, profiles, profiles, profile.Id, page, now);
    }

    /// <summary>A few that are likely to match, the likeliest first, to choose from; none while the index is being built for the first time.</summary>
    /// <param name="profile">Whose.</param>
    /// <param name="count">The most postings.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<Posting>> Likeliest(CompetenceProfile profile, int count, DateTime now, CancellationToken cancel = default)
    {
        using var postings = await indexes.Postings.SnapshotSoon(cancel);
        return postings is null ? [] : await Near(postings, profile, count, now, cancel);
    }

    /// <summary>The postings on the board that are worth comparing.</summary>
    /// <param name="postings">The index of postings.</param>
    /// <param name="profile">Whose.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    internal Task<IReadOnlyList<Posting>> Near(ISearchSnapshot postings, CompetenceProfile profile, DateTime now, CancellationToken cancel) =>
        Near(postings, profile, MostCompared, now, cancel);

    private async Task<IReadOnlyList<Posting>> Near(ISearchSnapshot postings, CompetenceProfile profile, int count, DateTime now, CancellationToken cancel)
    {
        PostingId[] near = [.. postings.Search(new SearchRequest(finding.Of(profile, now), count)).Hits.Select(hit => new PostingId(hit.Id))];
        var today = now.DanishDay;
        var found = await portal.Postings.AsNoTracking().Include(posting => posting.Company).Include(posting => posting.Workplace)
            .Where(posting => near.Contains(posting.Id) && posting.Status == PostingStatus.Published && (posting.Period.ApplyBy == null || posting.Period.ApplyBy >= today))
            .ToDictionaryAsync(posting => posting.Id, cancel);
        return [.. near.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>Band first, points second, equals by lot.</summary>
    /// <param name="near">The postings to rank.</param>
    /// <param name="all">All profiles: says how rare a competence is.</param>
    /// <param name="held">Where the profile itself is read.</param>
    /// <param name="profile">Whose.</param>
    /// <param name="page">From 1.</param>
    /// <param name="now">UTC.</param>
    internal MatchedPostings Rank(IEnumerable<Posting> near, ISearchSnapshot all, ISearchSnapshot held, ProfileId profile, int page, DateTime now)
    {
        var scored = near.Select(posting => (Posting: posting, Plan: desk.Plan(all, desk.NeedOf(posting), MatchRules.Current, now)))
            .Select(row => (row.Posting, row.Plan, Found: held.Explain(row.Plan.Query, profile.Value)))
            .Where(row => row.Found is not null)
            .OrderByDescending(row => row.Found!.Points)
            .ThenBy(row => TieOrder.Hash(row.Posting.Id.Value, MatchDesk.TieKey(profile.Value, now.DanishDay)))
            .ToArray();
        var pages = Math.Max(1, (scored.Length + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        return new(
            scored.Length,
            page,
            pages,
            [.. scored.Skip((page - 1) * PageSize).Take(PageSize).Select(row => new MatchedPosting(row.Posting, MatchExplaining.Read(held, row.Plan, desk.NeedOf(row.Posting), profile.Value)!))]);
    }
}
