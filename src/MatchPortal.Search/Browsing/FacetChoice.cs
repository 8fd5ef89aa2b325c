using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>What a person has ticked in one facet.</summary>
/// <param name="Field">A keyword field.</param>
/// <param name="Values">Any of them will do; none means no limit.</param>
public sealed record FacetChoice(string Field, IReadOnlyList<string> Values)
{
    internal KeywordQuery Filter => new(Field, Values);
}
