using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>Given a posting's row, gives its document.</summary>
public static class PostingDocument
{
    public static SearchDocument Of(PostingSource posting, Lexicon lexicon, DocumentTexts texts)
    {
        var document = new SearchDocument(posting.Id.Value);
        AddTexts(document, posting, lexicon, texts);
        AddFacets(document, posting, lexicon);
        AddRequirements(document, posting);
        AddColumns(document, posting, lexicon);
        return DocumentDigest.Seal(document);
    }

    private static void AddTexts(SearchDocument document, PostingSource posting, Lexicon lexicon, DocumentTexts texts)
    {
        var unit = lexicon.Occupations.Find(posting.OccupationCode ?? "");
        string[] occupation = unit is null ? [] : [unit.Label];
        string[] groups = unit is null ? [] : [.. lexicon.Occupations.AllBroaderOf(unit.Code).Where(group => group.Level >= OccupationLevel.Minor).Select(group => group.Label).Except(occupation)];
        string[] titles = unit is null ? [] : [.. lexicon.Occupations.TitlesOf(unit.Code).Select(title => title.Title)];
        string[] skills = [.. posting.Requirements.Select(requirement => requirement.LabelIn(lexicon)).OfType<string>()];
        string[] company = [.. new[] { posting.CompanyName, posting.WorkplaceName }.Distinct()];
        document
            .Text(PostingFields.Title, texts.Danish.Tokens(posting.Title))
            .Text(PostingFields.TitleGrams, texts.Grams.Tokens(posting.Title))
            .Text(PostingFields.Tasks, texts.Danish.Tokens(posting.Tasks))
            .Text(PostingFields.Company, texts.Danish.Tokens(company))
            .Text(PostingFields.Occupation, texts.Danish.Tokens(occupation))
            .Text(PostingFields.OccupationTitles, texts.Danish.Tokens([.. titles, .. groups]))
            .Text(PostingFields.Skills, texts.Danish.Tokens(skills))
            .Text(PostingFields.PlaceName, texts.Danish.Tokens([.. PlaceNames(posting, lexicon)]));

        // Nobody shall learn from a suggestion what is not on the board yet.
        if (posting.Status == PostingStatus.Published)
        {
            document
                .Text(PostingFields.Suggest, texts.Surface.Tokens([posting.Title, .. occupation, .. groups, .. company]))
                .Text(PostingFields.Words, texts.Surface.Tokens([posting.Title, posting.Tasks, .. occupation, .. groups, .. titles, .. company, .. skills]));
        }
    }

    private static void AddFacets(SearchDocument document, PostingSource posting, Lexicon lexicon)
    {
        document
            .Keyword(PostingFields.Kind, posting.Kind.ToString())
            .Keyword(PostingFields.Status, posting.Status.ToString())
            .Keyword(PostingFields.Hours, posting.Hours.Band.ToString())
            .Keywords(PostingFields.Municipality, posting.MunicipalityCode)
            .Keywords(PostingFields.Region, lexicon.Places.Municipalities.Find(posting.MunicipalityCode)?.Region)
            .Keyword(PostingFields.CompanyId, IndexIds.Text(posting.CompanyId));
        if (posting.OccupationCode is { Length: >= 2 } code)
        {
            document.Keyword(PostingFields.Trade, code[..2]).Keyword(PostingFields.UnitGroup, code);
        }
    }

    // A must wins where somebody asks for the same twice.
    private static void AddRequirements(SearchDocument document, PostingSource posting)
    {
        foreach (var asked in posting.Requirements.GroupBy(requirement => (requirement.Kind, requirement.ConceptId)))
        {
            document.ConceptIfAny(FieldOf(asked.Key.Kind), asked.Key.ConceptId, asked.Max(RequirementByte.Of));
        }
    }

    private static void AddColumns(SearchDocument document, PostingSource posting, Lexicon lexicon)
    {
        document
            .Number(PostingFields.LeastHours, posting.Hours.Least)
            .Number(PostingFields.MostHours, posting.Hours.Most)
            .Number(PostingFields.Openings, posting.Openings)
            .DateIfAny(PostingFields.Submitted, posting.SubmittedAt)
            .DateIfAny(PostingFields.Published, posting.PublishedAt)
            .DateIfAny(PostingFields.Deadline, posting.Period.ApplyBy?.LastMinute)
            .DateIfAny(PostingFields.Start, posting.Period.Start?.FirstMinute);
        if (lexicon.Places.PostalDistricts.Find(posting.PostalCode) is { } district)
        {
            document.Point(PostingFields.Place, district.Centre.InIndex);
        }
    }

    private static IEnumerable<string> PlaceNames(PostingSource posting, Lexicon lexicon) => new[]
    {
        posting.City,
        lexicon.Places.PostalDistricts.Find(posting.PostalCode)?.Name,
        lexicon.Places.Municipalities.Find(posting.MunicipalityCode)?.Label,
    }.OfType<string>().Distinct();

    private static string FieldOf(RequirementKind kind) => kind switch
    {
        RequirementKind.Competence => PostingFields.Competences,
        RequirementKind.Certificate => PostingFields.Certificates,
        RequirementKind.Language => PostingFields.Languages,
        RequirementKind.Licence => PostingFields.Licences,
    };
}
