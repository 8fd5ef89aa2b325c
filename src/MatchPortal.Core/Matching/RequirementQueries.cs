using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given a requirement, gives which profiles meet it, nearly meet it or are expected to, as queries of the staff's index without points.</summary>
internal sealed class RequirementQueries(Lexicon lexicon, TradeModel model, IReadOnlyList<TradeShare> trades, DateOnly day)
{
    // A posting speaks of more than one trade; this clearly is enough.
    private const double Clearly = 0.1;

    private readonly string[] _trades = [.. trades.Where(trade => trade.Depth == TradeShare.Whole && trade.Share >= Clearly).Select(trade => trade.Code)];

    private static readonly PointTable Any = PointTable.Of(_ => 0);

    private static readonly PointTable Agreed = PointTable.Of(payload =>
        CompetenceByte.IsUsed(payload) && CompetenceByte.Source(payload) == CompetenceSource.WellChosenTraining ? 0 : PointTable.NoMatch);

    private static readonly PointTable[] AtLeast =
    [
        .. Enumerable.Range(0, 8).Select(level => PointTable.Of(payload => CompetenceByte.IsUsed(payload) && CompetenceByte.Level(payload) >= level ? 0 : PointTable.NoMatch)),
    ];

    /// <summary>Met itself, at its level; a certificate only while it is valid.</summary>
    public Query Met(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => new ConceptQuery(StaffProfileFields.Competences, requirement.ConceptId, AtLeast[Math.Clamp(requirement.Level ?? 0, 0, 7)]),
        RequirementKind.Certificate => new ConceptQuery(
            StaffProfileFields.Certificates, requirement.ConceptId, PointTable.Of(payload => CertificateByte.MayBeValidOn(payload, day, day.Year) ? 0 : PointTable.NoMatch)),
        RequirementKind.Language => new ConceptQuery(
            StaffProfileFields.Languages, requirement.ConceptId, PointTable.Of(payload => payload >= (requirement.Level ?? 0) ? 0 : PointTable.NoMatch)),
        RequirementKind.Licence => new KeywordQuery(StaffProfileFields.Licences, [requirement.ConceptId]),
    };

    /// <summary>Held below its level, or met through a broader or narrower competence (the second is which); an expired certificate.</summary>
    public IEnumerable<(Query Query, string? Through)> Near(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence =>
        [
            (new ConceptQuery(StaffProfileFields.Competences, requirement.ConceptId, Any), null),
            .. Neighbours(requirement.ConceptId).Select(id => ((Query)new ConceptQuery(StaffProfileFields.Competences, id, Any), (string?)id)),
        ],
        RequirementKind.Certificate => [(new ConceptQuery(StaffProfileFields.Certificates, requirement.ConceptId, Any), null)],
        RequirementKind.Language => [(new ConceptQuery(StaffProfileFields.Languages, requirement.ConceptId, Any), null)],
        RequirementKind.Licence => [],
    };

    /// <summary>
    /// Not told, but essential to a trade that the posting speaks of and the profile names or clearly speaks of (the second is which). Papers and languages are never expected.
    /// </summary>
    public IEnumerable<(Query Query, string Trade)> Expected(Requirement requirement) => requirement.Kind == RequirementKind.Competence
        ? _trades.Where(trade => model.Needs(trade, requirement.ConceptId)).Select(trade => ((Query)new KeywordQuery(StaffProfileFields.ShownTrades, [trade]), trade))
        : [];

    /// <summary>In some way: met, nearly met or expected.</summary>
    public Query InSomeWay(Requirement requirement) =>
        new BestQuery([Met(requirement), .. Near(requirement).Select(near => near.Query), .. Expected(requirement).Select(expected => expected.Query)]);

    /// <summary>Held from training agreed with the municipality.</summary>
    public static Query FromAgreedTraining(Requirement requirement) => new ConceptQuery(StaffProfileFields.Competences, requirement.ConceptId, Agreed);

    /// <summary>The competences right below, and the one right above.</summary>
    public IEnumerable<string> Neighbours(string competence) => lexicon.Competences.NarrowerOf(competence).Select(narrower => narrower.Id)
        .Concat(lexicon.Competences.BroaderOf(competence) is { } broader ? [broader.Id] : []);
}
