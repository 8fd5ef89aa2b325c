using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given a requirement, gives which profiles meet it, nearly meet it or are expected to, as queries of the staff's index without points.</summary>
internal sealed class RequirementQueries(Lexicon lexicon, DateOnly day, int baseYear)
{
    // A trade that a profile speaks of this clearly brings its essential competences along.
    private const double ClearTrade = 0.5;

    private static readonly PointTable Any = PointTable.Of(_ => 0);

    private static readonly PointTable Clearly = PointTable.Of(payload => payload >= ClearTrade * TradeByte.Whole ? 0 : PointTable.NoMatch);

    /// <summary>Met itself, at its level; a certificate only while it is valid.</summary>
    public Query Met(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => new ConceptQuery(StaffProfileFields.Competences, requirement.ConceptId, AtLeast(requirement.Level)),
        RequirementKind.Certificate => new ConceptQuery(
            StaffProfileFields.Certificates, requirement.ConceptId, PointTable.Of(payload => CertificateByte.MayBeValidOn(payload, day, baseYear) ? 0 : PointTable.NoMatch)),
        RequirementKind.Language => new ConceptQuery(
            StaffProfileFields.Languages, requirement.ConceptId, PointTable.Of(payload => payload >= (requirement.Level ?? 0) ? 0 : PointTable.NoMatch)),
        RequirementKind.Licence => new KeywordQuery(StaffProfileFields.Licences, [requirement.ConceptId]),
    };

    /// <summary>Held below its level, or met through a broader or narrower competence; an expired certificate.</summary>
    public IEnumerable<Query> Near(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => Neighbours(requirement.ConceptId).Prepend(requirement.ConceptId)
            .Select(id => new ConceptQuery(StaffProfileFields.Competences, id, Any)),
        RequirementKind.Certificate => [new ConceptQuery(StaffProfileFields.Certificates, requirement.ConceptId, Any)],
        RequirementKind.Language => [new ConceptQuery(StaffProfileFields.Languages, requirement.ConceptId, Any)],
        RequirementKind.Licence => [],
    };

    /// <summary>Not told, but essential to a trade that the profile names or clearly speaks of. Papers are never expected.</summary>
    public IEnumerable<Query> Expected(Requirement requirement) => requirement.Kind == RequirementKind.Competence
        ? lexicon.Competences.LinksOfCompetence(requirement.ConceptId)
            .Where(link => link.Relation == OccupationRelation.Essential && link.Occupation.Length >= 2)
            .Select(link => new ConceptQuery(StaffProfileFields.Trades, link.Occupation, Clearly))
        : [];

    /// <summary>The broader competence, and those right below.</summary>
    public IEnumerable<string> Neighbours(string competence) => lexicon.Competences.NarrowerOf(competence).Select(narrower => narrower.Id)
        .Concat(lexicon.Competences.BroaderOf(competence) is { } broader ? [broader.Id] : []);

    private static PointTable AtLeast(int? level) =>
        PointTable.Of(payload => CompetenceByte.IsUsed(payload) && CompetenceByte.Level(payload) >= (level ?? 0) ? 0 : PointTable.NoMatch);
}
