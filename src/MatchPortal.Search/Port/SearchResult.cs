namespace MatchPortal.Search.Port;

/// <summary>What a search found.</summary>
/// <param name="Hits">In order, at most as many as asked for.</param>
/// <param name="Total">How many documents match, exactly.</param>
/// <param name="Facets">For each field asked for: how many matches hold each value; largest first, then by the value's bytes.</param>
/// <param name="StatisticsVersion">The corpus statistics the scores come from.</param>
public sealed record SearchResult(
    IReadOnlyList<SearchHit> Hits,
    int Total,
    IReadOnlyDictionary<string, IReadOnlyList<TermCount>> Facets,
    string StatisticsVersion);
