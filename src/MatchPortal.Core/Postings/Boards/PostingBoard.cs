using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Postings.Boards;

/// <summary>
/// The public board: what is published and not past its last day. A municipality has some thousands of postings, so their few filter columns are read at
/// once and counted here; each count answers "how many if I chose this too".
/// </summary>
public sealed class PostingBoard(PortalContext portal, Lexicon lexicon, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <summary>The postings on the board today, for a page to project its rows from.</summary>
    public IQueryable<Posting> OnBoard()
    {
        var today = clock.Today();
        return portal.Postings.AsNoTracking()
            .Where(p => p.Status == PostingStatus.Published && (p.Period.ApplyBy == null || p.Period.ApplyBy >= today));
    }

    /// <param name="filter">What to show.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<BoardResult> Find(BoardFilter filter, int page, CancellationToken cancel = default)
    {
        var entries = await OnBoard()
            .Select(p => new BoardEntry(
                p.Id, p.Kind, p.OccupationCode, p.Hours.Most, p.Workplace.Address.PostalCode, p.PublishedAt, p.Period.ApplyBy, p.TitleSortKey))
            .ToListAsync(cancel);
        var distances = DistancesFrom(filter.Around);
        BoardEntry[] near = [.. entries.Where(entry => IsWanted(entry, filter) && IsNear(entry, filter, distances))];
        BoardEntry[] hits = [.. Sort(near.Where(entry => HasKind(entry, filter) && HasTrade(entry, filter) && HasHours(entry, filter)), filter, distances)];
        var pages = Math.Max(1, (hits.Length + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        return new BoardResult(
            hits.Length,
            page,
            pages,
            [.. hits.Skip((page - 1) * PageSize).Take(PageSize).Select(entry => new BoardHit(entry.Id, distances?.GetValueOrDefault(entry.PostalCode)))],
            [.. Count(near.Where(entry => HasTrade(entry, filter) && HasHours(entry, filter)), entry => entry.Kind).OrderBy(count => count.Value)],
            [.. Count(near.Where(entry => HasKind(entry, filter) && HasHours(entry, filter)), entry => entry.Trade)
                .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)],
            [.. Count(near.Where(entry => HasKind(entry, filter) && HasTrade(entry, filter)), entry => entry.Hours).OrderBy(count => count.Value)]);
    }

    private static bool IsWanted(BoardEntry entry, BoardFilter filter) =>
        filter.Occupation is null || entry.OccupationCode == filter.Occupation;

    // A posting in a postal district that the lexicon does not know is nowhere near.
    private static bool IsNear(BoardEntry entry, BoardFilter filter, Dictionary<string, double>? distances) =>
        filter.WithinKm is null || distances is null || (distances.TryGetValue(entry.PostalCode, out var km) && km <= filter.WithinKm);

    private static bool HasKind(BoardEntry entry, BoardFilter filter) => filter.Kinds.Count == 0 || filter.Kinds.Contains(entry.Kind);

    private static bool HasTrade(BoardEntry entry, BoardFilter filter) => filter.Trades.Count == 0 || filter.Trades.Contains(entry.Trade);

    private static bool HasHours(BoardEntry entry, BoardFilter filter) => filter.Hours.Count == 0 || filter.Hours.Contains(entry.Hours);

    private static IEnumerable<BoardCount<T>> Count<T>(IEnumerable<BoardEntry> entries, Func<BoardEntry, T> value) =>
        entries.GroupBy(value).Select(group => new BoardCount<T>(group.Key, group.Count()));

    // The id last, so that a page shows the same order each time.
    private static IEnumerable<BoardEntry> Sort(IEnumerable<BoardEntry> entries, BoardFilter filter, Dictionary<string, double>? distances) => (filter.Order switch
    {
        BoardOrder.Newest => entries.OrderByDescending(entry => entry.PublishedAt),
        BoardOrder.Deadline => entries.OrderBy(entry => entry.ApplyBy ?? DateOnly.MaxValue).ThenByDescending(entry => entry.PublishedAt),
        BoardOrder.Title => entries.OrderBy(entry => entry.TitleSortKey, StringComparer.Ordinal),
        BoardOrder.Distance => entries.OrderBy(entry => distances?.GetValueOrDefault(entry.PostalCode, double.MaxValue)).ThenByDescending(entry => entry.PublishedAt),
    }).ThenBy(entry => entry.Id.Value);

    private Dictionary<string, double>? DistancesFrom(PostalDistrict? around) =>
        around is null ? null : lexicon.Places.PostalDistricts.All.ToDictionary(
            district => district.Code,
            district => district.Centre.DistanceKm(around.Centre),
            StringComparer.Ordinal);
}
