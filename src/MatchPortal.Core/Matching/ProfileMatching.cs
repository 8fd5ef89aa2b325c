using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given what a posting asks for, gives the query that ranks profiles by it. Any thread may ask it.</summary>
public sealed class ProfileMatching(Lexicon lexicon, TradeModel trades, TitleTrades titles, PortalAnalyzers analyzers)
{
    private const int WordWeight = 3;

    /// <summary>Over the staff's index.</summary>
    /// <param name="need">What is asked for.</param>
    /// <param name="rules">The weights.</param>
    /// <param name="shares">How rare competences are.</param>
    /// <param name="now">UTC; its year is the index's base year.</param>
    public MatchPlan Plan(MatchNeed need, MatchRules rules, ConceptShares shares, DateTime now) => Plan(AskedProfiles.Whole, need, rules, shares, now);

    /// <summary>Over the employers' index: the same rules, of what is published.</summary>
    /// <param name="need">What is asked for.</param>
    /// <param name="rules">The weights.</param>
    /// <param name="shares">How rare competences are, as they are published.</param>
    /// <param name="now">UTC.</param>
    public MatchPlan PlanPublished(MatchNeed need, MatchRules rules, ConceptShares shares, DateTime now) => Plan(AskedProfiles.Published, need, rules, shares, now);

    /// <summary>What trades a posting speaks of: by what it asks for, by its occupation and by its title.</summary>
    internal PostingTrades TradesOf(MatchNeed need) => new(
        trades, trades.Guess(need.Competences.Distinct(), [.. need.Occupations.Select(code => new TradeClue(code)), .. titles.Read(need.Title)]));

    /// <summary>For the posting's occupation in its region; null is not known.</summary>
    internal DemandLevel? DemandFor(MatchNeed need) => need.Region is { } region
        ? need.Occupations.Where(Occupation.IsCode).Select(code => lexicon.Demands.Find(code, region)?.Level).OfType<DemandLevel>().Order().Cast<DemandLevel?>().FirstOrDefault()
        : null;

    private MatchPlan Plan(AskedProfiles profiles, MatchNeed need, MatchRules rules, ConceptShares shares, DateTime now)
    {
        var speaks = TradesOf(need);
        var requirements = new RequirementQueries(profiles, speaks, lexicon, now.DanishDay);
        var musts = need.Musts.ToArray();
        var asked = new AskedPoints(need, rules, lexicon, shares, requirements);
        List<MatchPart> others =
        [
            .. new[] { asked.Musts, asked.Nices, Words(profiles, need, rules) }.OfType<MatchPart>(),
            .. new PracticalPoints(need, rules, profiles).Of(speaks.Shares, now),
        ];
        MatchPart[] parts = [.. others.Concat(asked.Agreed(others.Sum(part => part.Most), DemandFor(need)) is { } agreed ? [agreed] : []).OrderBy(part => part.Factor)];
        Query[] telling = [.. parts.Where(part => part.Factor is MatchFactor.Musts or MatchFactor.Nices or MatchFactor.Trade or MatchFactor.Words).Select(part => part.Query)];
        var query = new BoolQuery
        {
            Must = [BandQuery.Of(musts, requirements)],
            Should = [.. parts.Select(part => part.Query)],
            Filter = [.. Limits(need, requirements, now), new BestQuery(telling)],
        };
        return new MatchPlan(query, parts, musts, requirements);
    }

    // What either side has said no to hides a profile.
    private static IEnumerable<Query> Limits(MatchNeed need, RequirementQueries requirements, DateTime now)
    {
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

        foreach (var limit in requirements.Profiles.Limits([.. need.Musts.Where(must => must.Kind is RequirementKind.Certificate or RequirementKind.Licence)], requirements, now))
        {
            yield return limit;
        }
    }

    private MatchPart? Words(AskedProfiles profiles, MatchNeed need, MatchRules rules)
    {
        var most = rules.Most(MatchFactor.Words);
        string[] texts = [need.Title, .. need.Requirements.Select(requirement => requirement.LabelIn(lexicon)).OfType<string>()];
        Query[] terms =
        [
            .. new IndexText(analyzers.Danish).Tokens(texts).Select(token => token.Term).Distinct(StringComparer.Ordinal)
                .SelectMany(term => profiles.WordFields.Select(field => new TermQuery(field, term, WordWeight))),
        ];
        return terms.Length == 0 ? null : new(MatchFactor.Words, new CappedSumQuery(terms, most), most);
    }
}
