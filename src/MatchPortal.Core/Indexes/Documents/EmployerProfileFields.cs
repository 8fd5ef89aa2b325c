using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// The index that employers' searches run in: structured and coarsened fields of released profiles, no free text. Only the daily release may fill it; the feed never
/// does, so it is empty until there is a release.
/// </summary>
public static class EmployerProfileFields
{
    /// <summary>Competence ids, or broader ones, with a <see cref="CompetenceByte"/>.</summary>
    public const string Competences = "competences";

    /// <summary>DISCO-08 groups of one to four digits.</summary>
    public const string Occupations = "occupations";

    public const string Certificates = "certificates";

    /// <summary>Language codes; the byte is the <see cref="Citizens.LanguageLevel"/> from 1.</summary>
    public const string Languages = "languages";

    public const string Licences = "licences";

    public const string EducationLevel = "education-level";

    /// <summary>Three digits; none where the release went up to the region.</summary>
    public const string Municipality = "municipality";

    public const string Region = "region";

    public const string WishedKinds = "wished-kinds";

    public const string LeastHours = "least-hours";

    public const string MostHours = "most-hours";

    public const string MostMetres = "most-metres";

    public const string AvailableFrom = "available-from";

    /// <summary>The middle of the area that was released.</summary>
    public const string Place = "place";

    public static IndexSchema Schema { get; } = new(
    [
        new(Place, FieldKind.Point),
        new(Competences, FieldKind.Concept),
        new(Occupations, FieldKind.Keyword),
        new(Certificates, FieldKind.Keyword),
        new(Languages, FieldKind.Concept),
        new(Licences, FieldKind.Keyword),
        new(EducationLevel, FieldKind.Keyword),
        new(Municipality, FieldKind.Keyword),
        new(Region, FieldKind.Keyword),
        new(WishedKinds, FieldKind.Keyword),
        new(LeastHours, FieldKind.Number),
        new(MostHours, FieldKind.Number),
        new(MostMetres, FieldKind.Number),
        new(AvailableFrom, FieldKind.Date),
    ]);
}
