using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// The index that employers' searches run in: structured and coarsened fields of released profiles, no free text. What a release does not tell of somebody is not in the document.
/// </summary>
public static class EmployerProfileFields
{
    /// <summary>Competence ids, or broader ones, with a <see cref="PublishedByte"/>.</summary>
    public const string Competences = MatchFields.Competences;

    /// <summary>DISCO-08 of the main occupation, with every broader group: one to four digits.</summary>
    public const string Occupations = "occupations";

    /// <summary>DISCO-08 of the other occupations, with every broader group.</summary>
    public const string OtherOccupations = "other-occupations";

    /// <summary>Certificates that were valid on the day of the release, each with the <see cref="CertificateByte"/> of one that does not expire.</summary>
    public const string Certificates = MatchFields.Certificates;

    /// <summary>Language codes; the byte is the <see cref="Citizens.LanguageLevel"/> from 1.</summary>
    public const string Languages = MatchFields.Languages;

    /// <summary>Licence classes; <see cref="NoCar"/> where it is told that there is none for an ordinary car.</summary>
    public const string Licences = MatchFields.Licences;

    public const string NoCar = "uden-b";

    /// <summary>DISCO-08 of occupations that are wished for, as exactly as it is told: two to four digits.</summary>
    public const string WishedOccupations = MatchFields.WishedOccupations;

    /// <summary>Trades and groups that what is told speaks of, as <see cref="StaffProfileFields.Trades"/>.</summary>
    public const string Trades = MatchFields.Trades;

    /// <summary>The trades of an occupation that is told: what is essential to them can be expected although it is not told.</summary>
    public const string ShownTrades = MatchFields.ShownTrades;

    /// <summary>The names of the <see cref="Privacy.Release.StartBand"/>s by which the person can start.</summary>
    public const string Start = "start";

    public const string EducationLevel = "education-level";

    /// <summary>The name of a <see cref="Privacy.Release.YearsBand"/>.</summary>
    public const string Years = "years";

    /// <summary>Three digits; none where the release went up to the region.</summary>
    public const string Municipality = "municipality";

    public const string Region = "region";

    /// <summary>The names of the <see cref="Postings.PostingKind"/>s that are told as accepted.</summary>
    public const string WishedKinds = MatchFields.WishedKinds;

    public const string LeastHours = MatchFields.LeastHours;

    public const string MostHours = MatchFields.MostHours;

    /// <summary>Metres; none for anywhere, and where the place is not told.</summary>
    public const string MostMetres = MatchFields.MostMetres;

    /// <summary>The middle of the municipality; none where the release went up to the region.</summary>
    public const string Place = MatchFields.Place;

    public static IndexSchema Schema { get; } = new(
    [
        new(Place, FieldKind.Point),
        new(Competences, FieldKind.Concept),
        new(Occupations, FieldKind.Keyword),
        new(OtherOccupations, FieldKind.Keyword),
        new(Certificates, FieldKind.Concept),
        new(Languages, FieldKind.Concept),
        new(Licences, FieldKind.Keyword),
        new(Trades, FieldKind.Concept),
        new(ShownTrades, FieldKind.Keyword),
        new(WishedOccupations, FieldKind.Keyword),
        new(Start, FieldKind.Keyword),
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
