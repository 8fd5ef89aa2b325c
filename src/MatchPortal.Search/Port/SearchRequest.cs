using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Port;

/// <summary>What is asked of a snapshot.</summary>
/// <param name="Query">Which documents, and for how many points.</param>
/// <param name="Count">The most hits to give, 0 to 10,000.</param>
public sealed record SearchRequest(Query Query, int Count)
{
    /// <summary>The largest <see cref="Count"/>.</summary>
    public const int MostHits = 10_000;

    /// <summary>The order of the hits; by score if not given.</summary>
    public SearchOrder Order { get; init; } = SearchOrder.Score;

    /// <summary>The key of the hash that orders equals; the same on every page of one search.</summary>
    public ulong TieKey { get; init; }

    /// <summary>Only hits that come after this one in the order; totals and facets count all the same.</summary>
    public SearchCursor? After { get; init; }

    /// <summary>The keyword fields to count. Requires: each is a facet in the schema.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];
}
