using MatchPortal.Core.Searching;
using MatchPortal.Search.Browsing;

namespace MatchPortal.Core.Postings.Boards;

/// <param name="Total">All hits, on all pages.</param>
/// <param name="Page">The page shown, from 1; the last one when a later was asked for.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Hits">The page's postings, in order.</param>
/// <param name="Marks">Finds in a text of a hit what made it one.</param>
public sealed record BoardResult(int Total, int Page, int Pages, IReadOnlyList<PostingId> Hits, Highlights Marks)
{
    /// <summary>What was searched for instead, because nothing was found with the words as typed: "mente du". Null when they were searched for themselves.</summary>
    public string? Corrected { get; init; }

    /// <summary>Counts for each kind, in the kinds' order.</summary>
    public required IReadOnlyList<FacetCount<PostingKind>> Kinds { get; init; }

    /// <summary>Counts for each two-digit group, most first.</summary>
    public required IReadOnlyList<FacetCount<string>> Trades { get; init; }

    /// <summary>Counts for each band.</summary>
    public required IReadOnlyList<FacetCount<HoursBand>> Hours { get; init; }

    /// <summary>Counts for each municipality, most first.</summary>
    public required IReadOnlyList<FacetCount<string>> Municipalities { get; init; }
}
