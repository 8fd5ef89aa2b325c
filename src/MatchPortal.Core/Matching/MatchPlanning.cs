using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given a basis and the rules, gives the plan. It looks nothing up, so the same two give the same plan on any day.</summary>
internal static class MatchPlanning
{
    private const int WordWeight = 3;

    public static MatchPlan Of(AskedProfiles profiles, MatchBasis basis, MatchRules rules)
    {
        var requirements = new RequirementQueries(profiles, basis);
        var asked = new AskedPoints(basis, rules, requirements);
        List<MatchPart> others =
        [
            .. new[] { asked.Musts, asked.Nices, Words(profiles, basis, rules) }.OfType<MatchPart>(),
            .. new PracticalPoints(basis, rules, profiles).All,
        ];
        MatchPart[] parts = [.. others.Concat(asked.Agreed(others.Sum(part => part.Most), basis.Demand) is { } agreed ? [agreed] : []).OrderBy(part => part.Factor)];
        Query[] telling = [.. parts.Where(part => part.Factor is MatchFactor.Musts or MatchFactor.Nices or MatchFactor.Trade or MatchFactor.Words).Select(part => part.Query)];
        var query = new BoolQuery
        {
            Must = [BandQuery.Of([.. basis.Need.Musts], requirements)],
            Should = [.. parts.Select(part => part.Query)],
            Filter = [.. Limits(basis, requirements), new BestQuery(telling)],
        };
        return new MatchPlan(basis, query, parts, requirements);
    }

    // What either side has said no to hides a profile.
    private static IEnumerable<Query> Limits(MatchBasis basis, RequirementQueries requirements)
    {
        var need = basis.Need;
        if (need.Kind is { } kind)
        {
            yield return new KeywordQuery(MatchFields.WishedKinds, [kind.ToString()]);
        }

        if (need.Place is { } place)
        {
            yield return new OwnRadiusQuery(MatchFields.Place, MatchFields.MostMetres, place.InIndex);
        }

        if (need.Hours is { } hours)
        {
            yield return new OwnRangeQuery(MatchFields.LeastHours, MatchFields.MostHours, hours.Least, hours.Most);
        }

        foreach (var limit in requirements.Profiles.Limits([.. need.Musts.Where(must => must.Kind is RequirementKind.Certificate or RequirementKind.Licence)], requirements, basis.At))
        {
            yield return limit;
        }
    }

    private static MatchPart? Words(AskedProfiles profiles, MatchBasis basis, MatchRules rules)
    {
        var most = rules.Most(MatchFactor.Words);
        Query[] terms = [.. basis.Words.SelectMany(term => profiles.WordFields.Select(field => new TermQuery(field, term, WordWeight)))];
        return terms.Length == 0 ? null : new(MatchFactor.Words, new CappedSumQuery(terms, most), most);
    }
}
