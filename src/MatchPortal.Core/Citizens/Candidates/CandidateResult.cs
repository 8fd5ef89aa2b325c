using MatchPortal.Search.Browsing;

namespace MatchPortal.Core.Citizens.Candidates;

/// <param name="Total">All hits, on all pages.</param>
/// <param name="Page">The page shown, from 1; the last one when a later was asked for.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Candidates">The page's, in order. Fewer than the page holds when somebody has hidden since.</param>
/// <param name="Marks">Finds in a text of a hit what made it one.</param>
public sealed record CandidateResult(int Total, int Page, int Pages, IReadOnlyList<Candidate> Candidates, Highlights Marks)
{
    /// <summary>What was searched for instead, because nothing was found with the words as typed: "mente du". Null when they were searched for themselves.</summary>
    public string? Corrected { get; init; }

    public required CandidateCounts Counts { get; init; }

    /// <summary>Every certificate that somebody holds, valid or not.</summary>
    public required IReadOnlyList<string> Certificates { get; init; }
}
