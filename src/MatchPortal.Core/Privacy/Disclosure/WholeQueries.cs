using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A question over the staff's index, where profiles are whole.</summary>
internal sealed class WholeQueries(PostingQuestion question, Lexicon lexicon)
{
    public Query Ranking() => new BoolQuery
    {
        Must = [new AllQuery()],
        Should = [.. question.Requirements.Select(Points), .. Occupation(), .. Place()],
        Filter = [.. Limits()],
    };

    private IEnumerable<Query> Limits()
    {
        if (!question.HasLimits)
        {
            yield break;
        }

        yield return new KeywordQuery(StaffProfileFields.WishedKinds, [question.Kind.ToString()]);
        yield return new OwnRangeQuery(StaffProfileFields.LeastHours, StaffProfileFields.MostHours, question.Hours.Least, question.Hours.Most);
        foreach (var licence in question.Requirements.Where(requirement => requirement is { Kind: RequirementKind.Licence, IsMust: true }))
        {
            yield return new KeywordQuery(StaffProfileFields.Licences, [licence.ConceptId]);
        }

        if (Centre is { } centre)
        {
            yield return new OwnRadiusQuery(StaffProfileFields.Place, StaffProfileFields.MostMetres, centre.InIndex);
        }
    }

    private GeoPoint? Centre => lexicon.Places.PostalDistricts.Find(question.PostalCode)?.Centre ?? lexicon.Places.Municipalities.Find(question.MunicipalityCode)?.Centre;

    private Query Points(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Competence => new BestQuery([.. Competences(requirement)]),
        RequirementKind.Certificate => new ConceptQuery(StaffProfileFields.Certificates, requirement.ConceptId, PointTable.Of(_ => QuestionPoints.Of(requirement))),
        RequirementKind.Licence => new KeywordQuery(StaffProfileFields.Licences, [requirement.ConceptId], QuestionPoints.Of(requirement)),
        RequirementKind.Language => new ConceptQuery(
            StaffProfileFields.Languages, requirement.ConceptId, PointTable.Of(level => level >= Math.Min(requirement.Level ?? 1, 3) ? QuestionPoints.Of(requirement) : 0)),
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

        ConceptQuery Concept(string id, int share) => new(StaffProfileFields.Competences, id, PointTable.Of(payload => CompetenceByte.IsUsed(payload)
            ? QuestionPoints.Of(requirement) * share * QuestionPoints.LevelFit(requirement.Level, CompetenceByte.Level(payload)) / 100 * SourceFit(CompetenceByte.Source(payload)) / 10_000
            : PointTable.NoMatch));
    }

    private IEnumerable<Query> Occupation()
    {
        if (question.Occupation is { Length: 4 } code)
        {
            yield return new BestQuery(
            [
                new KeywordQuery(StaffProfileFields.UnitGroup, [code], QuestionPoints.SameUnitGroup),
                new KeywordQuery(StaffProfileFields.UnitGroup, [.. lexicon.Occupations.NarrowerOf(code[..3]).Select(group => group.Code)], QuestionPoints.SameMinorGroup),
                new KeywordQuery(StaffProfileFields.Trade, [code[..2]], QuestionPoints.SameSubMajorGroup),
            ]);
        }
    }

    private IEnumerable<Query> Place()
    {
        if (Centre is { } centre)
        {
            yield return new DistanceQuery(
                StaffProfileFields.Place, centre.InIndex, [.. QuestionPoints.Distance.Select(step => new PointStep(step.FromMetres, step.Points))], QuestionPoints.UnknownDistance);
        }
    }

    // In per cent, as the published points have it.
    private static int SourceFit(CompetenceSource source) => source switch
    {
        CompetenceSource.Work or CompetenceSource.OrdinaryEducation or CompetenceSource.WellChosenTraining => 100,
        CompetenceSource.Placement => 95,
        CompetenceSource.Unknown => 85,
        CompetenceSource.SelfChosenTraining => 70,
    };
}
