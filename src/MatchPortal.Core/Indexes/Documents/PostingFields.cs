using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// The index of postings, for the public and for staff. It holds every posting but drafts; what the public may see of it is <see cref="PostingQueries.OnBoard"/>.
/// The document's id is the posting's.
/// </summary>
public static class PostingFields
{
    /// <summary>The title; analysed with <see cref="PortalAnalyzers.Danish"/>, as all text here but the next three.</summary>
    public const string Title = "title";

    /// <summary>The title in grams, for slips and half words: <see cref="Search.Analysis.Analyzer.Grams"/>.</summary>
    public const string TitleGrams = "title-grams";

    /// <summary>Title, occupation and company as written, of published postings only: for suggestions. <see cref="Search.Analysis.Analyzer.Surface"/>.</summary>
    public const string Suggest = "suggest";

    /// <summary>All words as written, of published postings only: for spelling help. <see cref="Search.Analysis.Analyzer.Surface"/>.</summary>
    public const string Words = "words";

    /// <summary>What the person will do.</summary>
    public const string Tasks = "tasks";

    /// <summary>The names of company and workplace, as the board shows them.</summary>
    public const string Company = "company";

    /// <summary>The labels of the occupation's unit and minor group.</summary>
    public const string Occupation = "occupation";

    /// <summary>All that people call the occupation: finds more than the employer wrote, so give it little weight.</summary>
    public const string OccupationTitles = "occupation-titles";

    /// <summary>The labels of what is required.</summary>
    public const string Skills = "skills";

    /// <summary>City, postal district and municipality by name.</summary>
    public const string PlaceName = "place-name";

    /// <summary>The name of a <see cref="MatchPortal.Core.Postings.PostingKind"/>.</summary>
    public const string Kind = "kind";

    /// <summary>The name of a <see cref="MatchPortal.Core.Postings.PostingStatus"/>.</summary>
    public const string Status = "status";

    /// <summary>DISCO-08, two digits: the board's "fag".</summary>
    public const string Trade = "trade";

    /// <summary>DISCO-08, four digits.</summary>
    public const string UnitGroup = "unit-group";

    /// <summary>The name of a <see cref="MatchPortal.Core.Postings.Boards.HoursBand"/>.</summary>
    public const string Hours = "hours";

    /// <summary>Three digits.</summary>
    public const string Municipality = "municipality";

    public const string Region = "region";

    /// <summary>The company's id, as <see cref="IndexIds.Text"/> writes it.</summary>
    public const string CompanyId = "company-id";

    /// <summary>Competence ids with a <see cref="RequirementByte"/>; so are the next three.</summary>
    public const string Competences = "competences";

    public const string Certificates = "certificates";

    public const string Languages = "languages";

    public const string Licences = "licences";

    public const string LeastHours = "least-hours";

    public const string MostHours = "most-hours";

    public const string Openings = "openings";

    public const string Submitted = "submitted";

    public const string Published = "published";

    /// <summary>The last minute of the last day to answer; none where there is no last day.</summary>
    public const string Deadline = "deadline";

    /// <summary>When the first day begins; none where it may begin at once.</summary>
    public const string Start = "start";

    /// <summary>The middle of the workplace's postal district.</summary>
    public const string Place = "place";

    public static IndexSchema Schema { get; } = new(
    [
        new(Place, FieldKind.Point),
        new(Title, FieldKind.Text),
        new(TitleGrams, FieldKind.Text),
        new(Suggest, FieldKind.Text),
        new(Words, FieldKind.Text),
        new(Tasks, FieldKind.Text),
        new(Company, FieldKind.Text),
        new(Occupation, FieldKind.Text),
        new(OccupationTitles, FieldKind.Text),
        new(Skills, FieldKind.Text),
        new(PlaceName, FieldKind.Text),
        new(Kind, FieldKind.Keyword, Facet: true),
        new(Status, FieldKind.Keyword, Facet: true),
        new(Trade, FieldKind.Keyword, Facet: true),
        new(UnitGroup, FieldKind.Keyword, Facet: true),
        new(Hours, FieldKind.Keyword, Facet: true),
        new(Municipality, FieldKind.Keyword, Facet: true),
        new(Region, FieldKind.Keyword, Facet: true),
        new(CompanyId, FieldKind.Keyword),
        new(Competences, FieldKind.Concept),
        new(Certificates, FieldKind.Concept),
        new(Languages, FieldKind.Concept),
        new(Licences, FieldKind.Concept),
        new(LeastHours, FieldKind.Number),
        new(MostHours, FieldKind.Number),
        new(Openings, FieldKind.Number),
        new(Submitted, FieldKind.Date),
        new(Published, FieldKind.Date),
        new(Deadline, FieldKind.Date),
        new(Start, FieldKind.Date),
        .. DocumentDigest.Fields,
    ]);
}
