using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given a requirement, gives which profiles meet it, nearly meet it or are expected to, as queries without points.</summary>
internal sealed class RequirementQueries(AskedProfiles profiles, MatchBasis basis)
{
    private static readonly PointTable Any = PointTable.Of(_ => 0);

    private readonly DateOnly _day = basis.At.DanishDay;

    public AskedProfiles Profiles => profiles;

    /// <summary>Met itself, at its level; a certificate only while it is valid.</summary>
    public Query Met(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => new ConceptQuery(MatchFields.Competences, requirement.ConceptId, profiles.AtLeast(profiles.Wanted(requirement.Level))),
        RequirementKind.Certificate => new ConceptQuery(
            MatchFields.Certificates, requirement.ConceptId, PointTable.Of(payload => CertificateByte.MayBeValidOn(payload, _day, _day.Year) ? 0 : PointTable.NoMatch)),
        RequirementKind.Language => new ConceptQuery(
            MatchFields.Languages, requirement.ConceptId, PointTable.Of(payload => payload >= profiles.Spoken(requirement.Level) ? 0 : PointTable.NoMatch)),
        RequirementKind.Licence => new KeywordQuery(MatchFields.Licences, [requirement.ConceptId]),
    };

    /// <summary>Held below its level, or met through a broader or narrower competence (the second is which); an expired certificate.</summary>
    public IEnumerable<(Query Query, string? Through)> Near(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence =>
        [
            (new ConceptQuery(MatchFields.Competences, requirement.ConceptId, profiles.Held), null),
            .. NearTo(requirement.ConceptId).Select(near => ((Query)new ConceptQuery(MatchFields.Competences, near.Id, profiles.Held), (string?)near.Id)),
        ],
        RequirementKind.Certificate => [(new ConceptQuery(MatchFields.Certificates, requirement.ConceptId, Any), null)],
        RequirementKind.Language => [(new ConceptQuery(MatchFields.Languages, requirement.ConceptId, Any), null)],
        RequirementKind.Licence => [],
    };

    /// <summary>
    /// Not told, but essential to a trade that the posting speaks of and the profile names or clearly speaks of (the second is which). Papers and languages are never expected.
    /// </summary>
    public IEnumerable<(Query Query, string Trade)> Expected(Requirement requirement) => requirement.Kind == RequirementKind.Competence
        ? basis.Competences[requirement.ConceptId].Trades.Select(trade => ((Query)new KeywordQuery(MatchFields.ShownTrades, [trade]), trade))
        : [];

    /// <summary>In some way: met, nearly met or expected.</summary>
    public Query InSomeWay(Requirement requirement) =>
        new BestQuery([Met(requirement), .. Near(requirement).Select(near => near.Query), .. Expected(requirement).Select(expected => expected.Query)]);

    /// <summary>Held from training agreed with the municipality.</summary>
    public Query FromAgreedTraining(Requirement requirement) => new ConceptQuery(MatchFields.Competences, requirement.ConceptId, profiles.Agreed);

    public IReadOnlyList<NearCompetence> NearTo(string competence) => basis.Competences[competence].Near;
}
