using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// The index that employers' searches run in: structured and coarsened fields of released profiles, no free text. What a release does not tell of somebody is not in the document.
/// </summary>
public static class EmployerProfileFields
{
    /// <summary>Competence ids, or broader ones, with a <see cref="PublishedByte"/>.</summary>
    public const string Competences = "competences";

    /// <summary>DISCO-08 of the main occupation, with every broader group: one to four digits.</summary>
    public const string Occupations = "occupations";

    /// <summary>DISCO-08 of the other occupations, with every broader group.</summary>
    public const string OtherOccupations = "other-occupations";

    /// <summary>Certificates that were valid on the day of the release.</summary>
    public const string Certificates = "certificates";

    /// <summary>Language codes; the byte is the <see cref="Citizens.LanguageLevel"/> from 1.</summary>
    public const string Languages = "languages";

    /// <summary>Licence classes; <see cref="NoCar"/> where it is told that there is none for an ordinary car.</summary>
    public const string Licences = "licences";

    public const string NoCar = "uden-b";

    public const string EducationLevel = "education-level";

    /// <summary>The name of a <see cref="Privacy.Release.YearsBand"/>.</summary>
    public const string Years = "years";

    /// <summary>Three digits; none where the release went up to the region.</summary>
    public const string Municipality = "municipality";

    public const string Region = "region";

    /// <summary>The names of the <see cref="Postings.PostingKind"/>s that the class accepts.</summary>
    public const string WishedKinds = "wished-kinds";

    public const string LeastHours = "least-hours";

    public const string MostHours = "most-hours";

    /// <summary>Metres; none for anywhere, and where the place is not told.</summary>
    public const string MostMetres = "most-metres";

    /// <summary>The middle of the municipality; none where the release went up to the region.</summary>
    public const string Place = "place";

    public static IndexSchema Schema { get; } = new(
    [
        new(Place, FieldKind.Point),
        new(Competences, FieldKind.Concept),
        new(Occupations, FieldKind.Keyword),
        new(OtherOccupations, FieldKind.Keyword),
        new(Certificates, FieldKind.Keyword),
        new(Languages, FieldKind.Concept),
        new(Licences, FieldKind.Keyword),
        new(EducationLevel, FieldKind.Keyword),
        new(Years, FieldKind.Keyword),
        new(Municipality, FieldKind.Keyword),
        new(Region, FieldKind.Keyword),
        new(WishedKinds, FieldKind.Keyword),
        new(LeastHours, FieldKind.Number),
        new(MostHours, FieldKind.Number),
        new(MostMetres, FieldKind.Number),
        .. DocumentDigest.Fields,
    ]);
}
