using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A question over the employers' index.</summary>
internal sealed class PublishedQueries(PostingQuestion question, Lexicon lexicon)
{
    // Not agreed is not told: mostly work.
    private const int UntoldSource = 95;

    public Query Ranking() => new BoolQuery
    {
        Must = [new AllQuery()],
        Should = [.. question.Requirements.Select(requirement => Points(requirement)), .. Occupation(), .. Place()],
        Filter = [.. Limits()],
    };

    public Query Fits() => new BoolQuery
    {
        Must = [new AllQuery()],
        Filter = [.. Limits(), .. question.Requirements.Where(requirement => requirement.IsMust).Select(Met)],
    };

    private GeoPoint? Centre => lexicon.Places.PostalDistricts.Find(question.PostalCode)?.Centre ?? lexicon.Places.Municipalities.Find(question.MunicipalityCode)?.Centre;

    private IEnumerable<Query> Limits()
    {
        if (!question.HasLimits)
        {
            yield break;
        }

        yield return new KeywordQuery(EmployerProfileFields.WishedKinds, [question.Kind.ToString()]);
        yield return new OwnRangeQuery(EmployerProfileFields.LeastHours, EmployerProfileFields.MostHours, question.Hours.Least, question.Hours.Most);
        if (Centre is { } centre)
        {
            yield return new OwnRadiusQuery(EmployerProfileFields.Place, EmployerProfileFields.MostMetres, centre.InIndex);
        }

        if (question.Requirements.Any(requirement => requirement is { Kind: RequirementKind.Licence, IsMust: true }))
        {
            yield return new BoolQuery { Not = [new KeywordQuery(EmployerProfileFields.Licences, [EmployerProfileFields.NoCar])] };
        }
    }

    private Query Points(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => new BestQuery([.. Competences(requirement)]),
        RequirementKind.Certificate => new KeywordQuery(EmployerProfileFields.Certificates, [requirement.ConceptId], QuestionPoints.Of(requirement)),
        RequirementKind.Licence => new KeywordQuery(EmployerProfileFields.Licences, [requirement.ConceptId], QuestionPoints.Of(requirement)),
        RequirementKind.Language => new ConceptQuery(EmployerProfileFields.Languages, requirement.ConceptId, PointTable.Of(level => level >= Asked(requirement) ? QuestionPoints.Of(requirement) : 0)),
    };

    private IEnumerable<Query> Competences(Requirement requirement)
    {
        yield return Concept(requirement.ConceptId, QuestionPoints.Itself);
        foreach (var narrower in lexicon.Competences.AllNarrowerOf(requirement.ConceptId))
        {
            yield return Concept(narrower.Id, QuestionPoints.Narrower);
        }

        foreach (var broader in lexicon.Competences.AllBroaderOf(requirement.ConceptId).Take(2))
        {
            yield return Concept(broader.Id, QuestionPoints.Broader);
        }

        ConceptQuery Concept(string id, int share) => new(EmployerProfileFields.Competences, id, PointTable.Of(payload =>
        {
            var asked = requirement.Level is { } level ? PublishedItem.BandOf(level) : (int?)null;
            var source = PublishedByte.IsAgreed(payload) ? 100 : UntoldSource;
            return QuestionPoints.Of(requirement) * share * QuestionPoints.LevelFit(asked, PublishedByte.Level(payload)) / 100 * source / 10_000;
        }));
    }

    private IEnumerable<Query> Occupation()
    {
        if (question.Occupation is { Length: 4 } code)
        {
            yield return new BestQuery([.. new[] { EmployerProfileFields.Occupations, EmployerProfileFields.OtherOccupations }.SelectMany(field => (Query[])
            [
                new KeywordQuery(field, [code], QuestionPoints.SameUnitGroup),
                new KeywordQuery(field, [code[..3]], QuestionPoints.SameMinorGroup),
                new KeywordQuery(field, [code[..2]], QuestionPoints.SameSubMajorGroup),
            ])]);
        }
    }

    private IEnumerable<Query> Place()
    {
        if (Centre is { } centre)
        {
            yield return new DistanceQuery(
                EmployerProfileFields.Place, centre.InIndex, [.. QuestionPoints.Distance.Select(step => new PointStep(step.FromMetres, step.Points))], QuestionPoints.UnknownDistance);
        }
    }

    private static Query Met(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => new ConceptQuery(EmployerProfileFields.Competences, requirement.ConceptId, PointTable.Of(payload =>
            requirement.Level is not { } level || PublishedByte.Level(payload) >= PublishedItem.BandOf(level) ? 0 : PointTable.NoMatch)),
        RequirementKind.Certificate => new KeywordQuery(EmployerProfileFields.Certificates, [requirement.ConceptId]),
        RequirementKind.Licence => new KeywordQuery(EmployerProfileFields.Licences, [requirement.ConceptId]),
        RequirementKind.Language => new ConceptQuery(EmployerProfileFields.Languages, requirement.ConceptId, PointTable.Of(level => level >= Asked(requirement) ? 0 : PointTable.NoMatch)),
    };

    // Native is published as fluent.
    private static int Asked(Requirement requirement) => Math.Min(requirement.Level ?? 1, 3);
}
