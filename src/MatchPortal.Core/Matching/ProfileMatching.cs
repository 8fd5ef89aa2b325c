using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Browsing;

namespace MatchPortal.Core.Matching;

/// <summary>Given what a posting asks for, gives the plan that ranks profiles by it: looks up what a <see cref="MatchBasis"/> holds. Any thread may ask it.</summary>
public sealed class ProfileMatching(Lexicon lexicon, TradeModel trades, TitleTrades titles, PortalAnalyzers analyzers)
{
    private readonly Kept<string, string[]> _terms = new(text => [.. new IndexText(analyzers.Danish).Tokens(text).Select(token => token.Term)]);

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
        trades, trades.Guess([.. need.Competences.Distinct()], [.. need.Occupations.Select(code => new TradeClue(code)), .. titles.Read(need.Title)]));

    /// <summary>For the posting's occupation in its region; null is not known.</summary>
    internal DemandLevel? DemandFor(MatchNeed need) => need.Region is { } region
        ? need.Occupations.Where(Occupation.IsCode).Select(code => lexicon.Demands.Find(code, region)?.Level).OfType<DemandLevel>().Order().Cast<DemandLevel?>().FirstOrDefault()
        : null;

    private MatchPlan Plan(AskedProfiles profiles, MatchNeed need, MatchRules rules, ConceptShares shares, DateTime now)
    {
        var speaks = TradesOf(need);
        var basis = new MatchBasis
        {
            Need = need,
            At = now,
            Trades = speaks.Shares,
            Competences = need.Competences.Distinct().ToDictionary(id => id, id => new AskedCompetence(shares.RarityOf(id), Near(id), [.. speaks.Needing(id)])),
            Words = profiles.WordFields.Count > 0 ? WordsOf(need) : [],
            Demand = DemandFor(need),
        };
        return MatchPlanning.Of(profiles, basis, rules);
    }

    private NearCompetence[] Near(string competence) =>
        [.. lexicon.Competences.Neighbours(competence).Select(id => new NearCompetence(id, lexicon.Competences.BroaderOf(id)?.Id == competence))];

    private string[] WordsOf(MatchNeed need) =>
        [.. need.Requirements.Select(requirement => requirement.LabelIn(lexicon)).OfType<string>().Prepend(need.Title).SelectMany(_terms.Of).Distinct(StringComparer.Ordinal)];
}
