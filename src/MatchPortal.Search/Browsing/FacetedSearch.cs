using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>
/// Given a request and what was ticked in each facet, gives the hits within all of it; the counts of a facet leave its own ticks out, so that a person sees what another
/// value of it would give.
/// </summary>
public static class FacetedSearch
{
    /// <summary>Searches.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="request">Without the choices; its facets are those to be counted.</param>
    /// <param name="choices">Each field once.</param>
    /// <exception cref="ArgumentException">As in <see cref="ISearchSnapshot.Search"/>.</exception>
    public static SearchResult Search(ISearchSnapshot snapshot, SearchRequest request, IReadOnlyList<FacetChoice> choices)
    {
        FacetChoice[] made = [.. choices.Where(choice => choice.Values.Count > 0)];
        var own = request.Facets.Where(field => Array.Exists(made, choice => choice.Field == field)).ToHashSet();
        var result = snapshot.Search(request with { Query = Within(request.Query, made), Facets = [.. request.Facets.Except(own)] });
        var facets = new Dictionary<string, IReadOnlyList<TermCount>>(result.Facets);
        foreach (var field in own)
        {
            var sideways = Within(request.Query, [.. made.Where(choice => choice.Field != field)]);
            facets[field] = snapshot.Search(new(sideways, 0) { Facets = [field] }).Facets[field];
        }

        return result with { Facets = facets };
    }

    private static Query Within(Query query, FacetChoice[] choices) =>
        choices.Length == 0 ? query : new BoolQuery { Must = [query], Filter = [.. choices.Select(choice => choice.Filter)] };
}
