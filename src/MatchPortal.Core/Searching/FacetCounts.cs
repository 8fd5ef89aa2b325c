using MatchPortal.Search.Port;

namespace MatchPortal.Core.Searching;

/// <summary>The counts of a facet as values of the portal. What is chosen stays, though nothing is left of it: else nobody could take it off again.</summary>
internal static class FacetCounts
{
    /// <summary>In the order of the values.</summary>
    public static IReadOnlyList<FacetCount<TValue>> Of<TValue>(SearchResult result, string field, IEnumerable<TValue> chosen)
        where TValue : struct, Enum =>
        [.. All(result, field, chosen.Select(value => value.ToString())).Select(count => new FacetCount<TValue>(Enum.Parse<TValue>(count.Term), count.Documents)).OrderBy(count => count.Value)];

    /// <summary>Most first.</summary>
    public static IReadOnlyList<FacetCount<string>> Of(SearchResult result, string field, IEnumerable<string> chosen) =>
        [.. All(result, field, chosen).Select(count => new FacetCount<string>(count.Term, count.Documents))];

    private static IEnumerable<TermCount> All(SearchResult result, string field, IEnumerable<string> chosen) =>
        result.Facets[field].Concat(chosen.Select(value => new TermCount(value, 0))).DistinctBy(count => count.Term);
}
