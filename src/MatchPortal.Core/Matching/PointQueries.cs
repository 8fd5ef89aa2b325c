using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given what is asked for, gives the points of each factor as a query of the staff's index.</summary>
internal sealed class PointQueries(MatchNeed need, MatchRules rules, Lexicon lexicon, ConceptShares shares, RequirementQueries requirements)
{
    // As a competence that one in twenty holds.
    private const double PaperRarity = 3;

    // The whole way down from the same unit group to the same sub-major group.
    private static readonly int[] TradePercentByDigits = [0, 0, 10, 25, 65];

    /// <summary>Competences asked for, by how few profiles hold them.</summary>
    public Query Asked(IEnumerable<Requirement> asked, MatchFactor factor)
    {
        var rarities = asked.Select(requirement => (Requirement: requirement, Rarity: RarityOf(requirement))).ToArray();
        var all = rarities.Sum(item => item.Rarity);
        return rarities.Length == 0 ? Nothing : new BoolQuery { Should = [.. rarities.Select(item => Points(item.Requirement, (int)(rules.Most(factor) * item.Rarity / all)))] };
    }

    /// <summary>What agreed training adds to the competences asked for, more where the region lacks people.</summary>
    public Query Agreed()
    {
        var asked = need.Requirements.Where(requirement => requirement.Kind == RequirementKind.Competence).ToArray();
        if (!rules.FavoursAgreedTraining || asked.Length == 0)
        {
            return Nothing;
        }

        var most = rules.Most(MatchFactor.AgreedTraining);
        var percent = DemandPercent();
        return new CappedSumQuery(
            [
                .. asked.Select(requirement => new ConceptQuery(StaffProfileFields.Competences, requirement.ConceptId, PointTable.Of(payload =>
                    CompetenceByte.IsUsed(payload) && CompetenceByte.Source(payload) == CompetenceSource.WellChosenTraining
                        ? most * percent / 100 * (requirement.IsMust ? 2 : 1) / (2 * Math.Max(2, asked.Length / 2))
                        : PointTable.NoMatch))),
            ],
            most);
    }

    public Query Trade(IReadOnlyList<TradeShare> trades) => trades.Count == 0 ? Nothing : new BoolQuery
    {
        Should =
        [
            .. trades
                .Select(trade => (trade.Code, Most: (int)(rules.Most(MatchFactor.Trade) * TradePercentByDigits[trade.Code.Length] / 100 * trade.Share)))
                .Where(trade => trade.Most > 0)
                .Select(trade => new ConceptQuery(StaffProfileFields.Trades, trade.Code, PointTable.Of(payload => trade.Most * payload / TradeByte.Whole))),
        ],
    };

    public Query Distance()
    {
        var most = rules.Most(MatchFactor.Distance);
        return need.Place is { } place
            ? new DistanceQuery(
                StaffProfileFields.Place,
                place.InIndex,
                [new(0, most), new(10_000, most * 3 / 4), new(20_000, most / 2), new(40_000, most / 4), new(60_000, 0)],
                MissingPoints: most / 2)
            : Nothing;
    }

    public Query Hours() => need.Hours is { } hours
        ? new ConstantQuery(new OwnRangeQuery(StaffProfileFields.LeastHours, StaffProfileFields.MostHours, hours.Least, hours.Most), rules.Most(MatchFactor.Hours))
        : Nothing;

    public Query Start(DateTime now)
    {
        var from = need.Start?.FirstMinute ?? now;
        return new ConstantQuery(RangeQuery.Dates(StaffProfileFields.AvailableFrom, from: null, to: from, matchMissing: true), rules.Most(MatchFactor.Start));
    }

    public Query Wishes()
    {
        var most = rules.Most(MatchFactor.Wishes);
        List<Query> wishes = [];
        if (need.Occupations.Count > 0)
        {
            wishes.Add(new KeywordQuery(StaffProfileFields.WishedOccupations, need.Occupations, most * 2 / 3));
        }

        if (need.Kind is { } kind)
        {
            wishes.Add(new KeywordQuery(StaffProfileFields.WishedKinds, [kind.ToString()], most / 3));
        }

        return wishes.Count == 0 ? Nothing : new BoolQuery { Should = wishes };
    }

    private static BestQuery Nothing { get; } = new([]);

    private BestQuery Points(Requirement requirement, int most) => requirement.Kind == RequirementKind.Competence
        ? new BestQuery(
        [
            new ConceptQuery(StaffProfileFields.Competences, requirement.ConceptId, Table(most, requirement.Level)),
            .. requirements.Neighbours(requirement.ConceptId).Select(id => new ConceptQuery(
                StaffProfileFields.Competences,
                id,
                Table(most * MatchRules.NeighbourPercent(lexicon.Competences.BroaderOf(id)?.Id == requirement.ConceptId) / 100, requirement.Level))),
        ])
        : new BestQuery([new ConstantQuery(requirements.Met(requirement), most)]);

    private static PointTable Table(int most, int? level) => PointTable.Of(payload => CompetenceByte.IsUsed(payload)
        ? most * MatchRules.LevelPercent(CompetenceByte.Level(payload), level) / 100 * MatchRules.SourcePercent(CompetenceByte.Source(payload)) / 100
            * MatchRules.RecencyPercent(CompetenceByte.LastUse(payload)) / 100
        : PointTable.NoMatch);

    private double RarityOf(Requirement requirement) => requirement.Kind == RequirementKind.Competence ? shares.RarityOf(requirement.ConceptId) : PaperRarity;

    private int DemandPercent() => need.Region is { } region && need.Occupations.Select(code => lexicon.Demands.Find(code, region)?.Level).Max(level => level switch
    {
        DemandLevel.Shortage => 100,
        DemandLevel.Paradox => 95,
        DemandLevel.Good => 85,
        _ => 70,
    }) is var percent and > 0 ? percent : 70;
}
