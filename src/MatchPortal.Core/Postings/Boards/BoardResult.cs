namespace MatchPortal.Core.Postings.Boards;

/// <param name="Total">All hits, on all pages.</param>
/// <param name="Page">The page shown, from 1; the last one when a later was asked for.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Hits">The page's hits, in order.</param>
/// <param name="Kinds">Counts for each kind, in the kinds' order.</param>
/// <param name="Trades">Counts for each two-digit group, most first.</param>
/// <param name="Hours">Counts for each band.</param>
public sealed record BoardResult(
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<BoardHit> Hits,
    IReadOnlyList<BoardCount<PostingKind>> Kinds,
    IReadOnlyList<BoardCount<string>> Trades,
    IReadOnlyList<BoardCount<HoursBand>> Hours);
