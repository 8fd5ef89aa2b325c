using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Asks two snapshots the same and says where they differ; null means nowhere.</summary>
internal static class Comparison
{
    public static string? Differ(ISearchSnapshot expected, ISearchSnapshot actual, SearchRequest request)
    {
        var (right, found) = (expected.Search(request), actual.Search(request));
        return Compare("total", right.Total, found.Total)
            ?? Compare("hits", string.Join('\n', right.Hits), string.Join('\n', found.Hits))
            ?? Compare("facets", Facets(right), Facets(found))
            ?? Compare("statistics", right.StatisticsVersion, found.StatisticsVersion)
            ?? right.Hits.Select(hit => Explain(actual, request.Query, hit)).FirstOrDefault(wrong => wrong is not null)
            ?? NextPage(expected, actual, request, right);
    }

    public static string? DifferInTerms(ISearchSnapshot expected, ISearchSnapshot actual)
    {
        foreach (var field in World.Schema.Fields.Where(field => field.Kind is FieldKind.Text or FieldKind.Keyword or FieldKind.Concept))
        {
            foreach (var prefix in new[] { "", "s", "22", "å" })
            {
                if (Compare($"terms of {field.Name} from '{prefix}'", string.Join(' ', expected.Terms(field.Name, prefix)), string.Join(' ', actual.Terms(field.Name, prefix))) is { } wrong)
                {
                    return wrong;
                }
            }
        }

        return Compare("count", expected.Count, actual.Count) ?? Compare("sequence", expected.Sequence, actual.Sequence) ?? Statistics(expected, actual);
    }

    private static string? Statistics(ISearchSnapshot expected, ISearchSnapshot actual)
    {
        static string Text(CorpusStatistics statistics) => string.Join('\n', statistics.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field =>
            $"{field.Key} {field.Value.AverageLength:R} {string.Join(' ', field.Value.Frequencies.OrderBy(pair => pair.Key, StringComparer.Ordinal))}"));
        return Compare("measured statistics", Text(expected.MeasureStatistics("m")), Text(actual.MeasureStatistics("m")));
    }

    private static string? Explain(ISearchSnapshot snapshot, Query query, SearchHit hit)
    {
        var explanation = snapshot.Explain(query, hit.Id);
        return explanation is null ? $"no explanation of {hit}" : Compare($"explained points of {hit.Id}", hit.Score, explanation.Points) ?? Sums(explanation);
    }

    private static string? Sums(Explanation node) => node.Parts.Count == 0
        ? null
        : Compare($"sum of {node.Query}", node.Points, node.Parts.Sum(part => part.Points)) ?? node.Parts.Select(Sums).FirstOrDefault(wrong => wrong is not null);

    private static string? NextPage(ISearchSnapshot expected, ISearchSnapshot actual, SearchRequest request, SearchResult first)
    {
        if (first.Hits.Count == 0 || request.After is not null)
        {
            return null;
        }

        var last = first.Hits[first.Hits.Count / 2];
        return Differ(expected, actual, request with { After = new(last.Key, last.Id) });
    }

    private static string Facets(SearchResult result) =>
        string.Join('\n', result.Facets.OrderBy(facet => facet.Key, StringComparer.Ordinal).Select(facet => $"{facet.Key}: {string.Join(' ', facet.Value)}"));

    private static string? Compare<T>(string what, T expected, T actual) =>
        EqualityComparer<T>.Default.Equals(expected, actual) ? null : $"{what}: expected\n{expected}\nbut was\n{actual}";
}
