namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>What one file of the lexicon must look like. The README of index-data/lexicon says what the columns hold.</summary>
internal sealed class TableFile
{
    public static readonly TableFile Regions = new("regions.tsv", "code label");
    public static readonly TableFile Municipalities = new("municipalities.tsv", "code label region latitude longitude population");
    public static readonly TableFile PostalDistricts = new("postal-districts.tsv", "code name municipality latitude longitude");
    public static readonly TableFile Occupations = new("occupations.tsv", "code label");
    public static readonly TableFile Titles = new("titles.tsv", "occupation title kind") { KeyColumns = ["title"], KeyName = "titlen" };
    public static readonly TableFile TitleWords = new("title-words.tsv", "occupation words");
    public static readonly TableFile Competences = new("competences.tsv", "id label kind synonyms? broader?") { KeyName = "id'et" };
    public static readonly TableFile CompetenceOccupations = new("competence-occupations.tsv", "competence occupation relation")
    {
        KeyColumns = ["competence", "occupation"],
        KeyName = "koblingen",
    };
    public static readonly TableFile Certificates = new(
        "certificates.tsv", "id label standard? validity_months? synonyms? competences? occupations?")
    {
        KeyName = "id'et",
    };
    public static readonly TableFile EducationLevels = new("education-levels.tsv", "code label rank");
    public static readonly TableFile EducationFields = new("education-fields.tsv", "code label parent?");
    public static readonly TableFile Languages = new("languages.tsv", "code label competence synonyms?");
    public static readonly TableFile LicenceClasses = new("licence-classes.tsv", "code label note?");
    public static readonly TableFile Demands = new("demand.tsv", "occupation region period demand")
    {
        KeyColumns = ["occupation", "region", "period"],
        KeyName = "rækken",
        MayBeEmpty = true,
    };

    public static readonly TableFile EscoCompetences = new("esco-competences.tsv", "id label kind synonyms? broader?") { KeyName = "id'et", MayBeEmpty = true };
    public static readonly TableFile EscoMapping = new("esco-mapping.tsv", "esco competence synonyms?") { KeyName = "id'et", MayBeEmpty = true };
    public static readonly TableFile EscoTitles = new("esco-titles.tsv", "occupation title kind") { KeyColumns = ["title"], KeyName = "titlen", MayBeEmpty = true };
    public static readonly TableFile EscoLinks = new("esco-links.tsv", "competence occupation relation")
    {
        KeyColumns = ["competence", "occupation"],
        KeyName = "koblingen",
        MayBeEmpty = true,
    };
    public static readonly TableFile EscoOccupations = new("esco-occupations.tsv", "uri group label forms? competences? about? useful?") { KeyName = "adressen", MayBeEmpty = true };

    /// <summary>What an import of ESCO lays beside a lexicon.</summary>
    public static readonly IReadOnlyList<TableFile> Esco = [EscoCompetences, EscoLinks, EscoMapping, EscoOccupations, EscoTitles];

    /// <summary>In the ordinal order of their names, which the version of a lexicon is made in.</summary>
    public static readonly IReadOnlyList<TableFile> ByName =
    [
        Certificates, CompetenceOccupations, Competences, Demands, EducationFields, EducationLevels, Languages, LicenceClasses,
        Municipalities, Occupations, PostalDistricts, Regions, TitleWords, Titles,
    ];

    // No line may end in white space, so empty fields at the end of a row are left out, tabs and all: those columns carry a ?.
    private TableFile(string name, string columns)
    {
        Name = name;
        var marked = columns.Split(' ');
        Columns = [.. marked.Select(column => column.TrimEnd('?'))];
        FewestFields = marked.Count(column => !column.EndsWith('?'));
        KeyColumns = [Columns[0]];
    }

    public string Name { get; }

    public string[] Columns { get; }

    public int FewestFields { get; }

    public string[] KeyColumns { get; private init; }

    /// <summary>The key in a Danish sentence, in the definite form.</summary>
    public string KeyName { get; private init; } = "koden";

    public bool MayBeEmpty { get; private init; }
}
