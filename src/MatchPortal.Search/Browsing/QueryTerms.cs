using System.Collections.Frozen;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>Given a query, gives the text terms that make documents match: what a page marks. Prefixes and fuzzy terms are not expanded.</summary>
public static class QueryTerms
{
    /// <summary>The terms, of all text fields together.</summary>
    public static FrozenSet<string> Of(Query query) => All(query).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> All(Query query) => query switch
    {
        TermQuery node => [node.Term],
        PhraseQuery node => node.Terms.OfType<string>(),
        BoolQuery node => node.Must.Concat(node.Should).Concat(node.Filter).SelectMany(All),
        CappedSumQuery node => node.Parts.SelectMany(All),
        BestQuery node => node.Parts.SelectMany(All),
        ConstantQuery node => All(node.Of),
        _ => [],
    };
}
