using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given what a posting asks for, gives the query that ranks the staff's index of profiles by it.</summary>
public sealed class ProfileMatching(Lexicon lexicon, TradeModel trades, PortalAnalyzers analyzers)
{
    private const int WordWeight = 3;

    private static readonly string[] WordFields = [StaffProfileFields.Occupation, StaffProfileFields.Skills, StaffProfileFields.Summary];

    /// <param name="need">What is asked for.</param>
    /// <param name="rules">The weights.</param>
    /// <param name="shares">How rare competences are.</param>
    /// <param name="now">UTC.</param>
    /// <param name="baseYear">The index's.</param>
    public MatchPlan Plan(MatchNeed need, MatchRules rules, ConceptShares shares, DateTime now, int baseYear)
    {
        var requirements = new RequirementQueries(lexicon, now.DanishDay, baseYear);
        var points = new PointQueries(need, rules, lexicon, shares, requirements);
        var musts = need.Musts.ToArray();
        var factors = new Dictionary<MatchFactor, Query>
        {
            [MatchFactor.Musts] = points.Asked(musts, MatchFactor.Musts),
            [MatchFactor.Nices] = points.Asked(need.Nices, MatchFactor.Nices),
            [MatchFactor.AgreedTraining] = points.Agreed(),
            [MatchFactor.Trade] = points.Trade(trades.Guess(need.Competences, need.Occupations)),
            [MatchFactor.Words] = new CappedSumQuery([.. Words(need)], rules.Most(MatchFactor.Words)),
            [MatchFactor.Distance] = points.Distance(),
            [MatchFactor.Hours] = points.Hours(),
            [MatchFactor.Start] = points.Start(now),
            [MatchFactor.Wishes] = points.Wishes(),
        };
        MatchFactor[] telling = [MatchFactor.Musts, MatchFactor.Nices, MatchFactor.Trade, MatchFactor.Words];
        var query = new BoolQuery
        {
            Must = [BandQuery.Of(musts, requirements)],
            Should = [.. factors.Values],
            Filter = [.. Limits(need, requirements, now), new BestQuery([.. telling.Select(factor => factors[factor])])],
        };
        return new MatchPlan(query, factors, musts.Length > 0);
    }

    // A missing competence hides nobody; a missing paper does, and what either side has said no to.
    private static IEnumerable<Query> Limits(MatchNeed need, RequirementQueries requirements, DateTime now)
    {
        yield return StaffProfileQueries.Visible(now);
        if (need.Place is { } place)
        {
            yield return new OwnRadiusQuery(StaffProfileFields.Place, StaffProfileFields.MostMetres, place.InIndex);
        }

        if (need.Hours is { } hours)
        {
            yield return new OwnRangeQuery(StaffProfileFields.LeastHours, StaffProfileFields.MostHours, hours.Least, hours.Most);
        }

        foreach (var paper in need.Musts.Where(must => must.Kind is RequirementKind.Certificate or RequirementKind.Licence))
        {
            yield return requirements.Met(paper);
        }
    }

    private IEnumerable<Query> Words(MatchNeed need)
    {
        string[] texts = [need.Title, .. need.Requirements.Select(requirement => requirement.LabelIn(lexicon)).OfType<string>()];
        var terms = new IndexText(analyzers.Danish).Tokens(texts).Select(token => token.Term).Distinct(StringComparer.Ordinal);
        return terms.SelectMany(term => WordFields.Select(field => new TermQuery(field, term, WordWeight)));
    }
}
