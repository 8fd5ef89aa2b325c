using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// The index that consultants search profiles in. It holds the profiles of open cases whose citizen lets the municipality see them: who is hidden is not in it. A pause is a
/// date, see <see cref="StaffProfileQueries.Visible"/>. The document's id is the profile's random one; nothing in it leads to a person.
/// </summary>
public static class StaffProfileFields
{
    /// <summary>The scrubbed summary; <see cref="PortalAnalyzers.Danish"/>, as the next two.</summary>
    public const string Summary = "summary";

    /// <summary>The labels of competences, certificates and languages.</summary>
    public const string Skills = "skills";

    /// <summary>The labels of the occupations, and what people call them.</summary>
    public const string Occupation = "occupation";

    /// <summary>Labels as written, for suggestions and spelling help; nothing of the summary. <see cref="Search.Analysis.Analyzer.Surface"/>.</summary>
    public const string Words = "words";

    /// <summary>The name of a <see cref="Citizens.Visibility"/>, never hidden.</summary>
    public const string Visibility = "visibility";

    /// <summary>The last minute of a pause.</summary>
    public const string PausedUntil = "paused-until";

    /// <summary>The unit's id, as <see cref="IndexIds.Text"/> writes it.</summary>
    public const string Unit = "unit";

    /// <summary>The name of a <see cref="Citizens.TargetGroup"/>.</summary>
    public const string TargetGroup = "target-group";

    /// <summary>Three digits; none with a protected address.</summary>
    public const string Municipality = "municipality";

    public const string Region = "region";

    /// <summary>Competence ids with a <see cref="CompetenceByte"/>.</summary>
    public const string Competences = MatchFields.Competences;

    /// <summary>DISCO-08, four digits, with an <see cref="ExperienceByte"/>.</summary>
    public const string Occupations = "occupations";

    /// <summary>DISCO-08, two digits, of the occupations.</summary>
    public const string Trade = "trade";

    /// <summary>DISCO-08, four digits, of the occupations.</summary>
    public const string UnitGroup = "unit-group";

    /// <summary>Trades and DISCO-08 groups of two to four digits that the profile speaks of, with a <see cref="Matching.Trades.TradeByte"/>.</summary>
    public const string Trades = MatchFields.Trades;

    /// <summary>Trades that the profile names or clearly speaks of: what is essential to them can be expected although it is not told.</summary>
    public const string ShownTrades = MatchFields.ShownTrades;

    /// <summary>Proposals that wait for an answer; none for nought.</summary>
    public const string LiveProposals = "live-proposals";

    /// <summary>DISCED-15 levels.</summary>
    public const string EducationLevel = "education-level";

    /// <summary>DISCED-15 fields.</summary>
    public const string EducationField = "education-field";

    /// <summary>Certificate ids with a <see cref="CertificateByte"/>.</summary>
    public const string Certificates = MatchFields.Certificates;

    /// <summary>Language codes; the byte is the <see cref="Citizens.LanguageLevel"/> from 1.</summary>
    public const string Languages = MatchFields.Languages;

    public const string Licences = MatchFields.Licences;

    /// <summary>The names of the <see cref="MatchPortal.Core.Training.TrainingChoice"/>s among the profile's training.</summary>
    public const string TrainingChoice = "training-choice";

    /// <summary>DISCO-08, four digits.</summary>
    public const string WishedOccupations = MatchFields.WishedOccupations;

    /// <summary>The names of the wanted <see cref="MatchPortal.Core.Postings.PostingKind"/>s; all current ones for who wants any.</summary>
    public const string WishedKinds = MatchFields.WishedKinds;

    public const string LeastHours = MatchFields.LeastHours;

    public const string MostHours = MatchFields.MostHours;

    /// <summary>Metres; none for anywhere, and with a protected address.</summary>
    public const string MostMetres = MatchFields.MostMetres;

    /// <summary>When the citizen can start; none for now.</summary>
    public const string AvailableFrom = "available-from";

    /// <summary>When the profile was last written in, by the citizen or by staff.</summary>
    public const string Changed = "changed";

    /// <summary>The middle of the postal district, else of the municipality; none with a protected address.</summary>
    public const string Place = MatchFields.Place;

    public static IndexSchema Schema { get; } = new(
    [
        new(Place, FieldKind.Point),
        new(Summary, FieldKind.Text),
        new(Skills, FieldKind.Text),
        new(Occupation, FieldKind.Text),
        new(Words, FieldKind.Text),
        new(Visibility, FieldKind.Keyword, Facet: true),
        new(PausedUntil, FieldKind.Date),
        new(Unit, FieldKind.Keyword, Facet: true),
        new(TargetGroup, FieldKind.Keyword, Facet: true),
        new(Municipality, FieldKind.Keyword, Facet: true),
        new(Region, FieldKind.Keyword, Facet: true),
        new(Competences, FieldKind.Concept),
        new(Occupations, FieldKind.Concept),
        new(Trade, FieldKind.Keyword, Facet: true),
        new(UnitGroup, FieldKind.Keyword, Facet: true),
        new(Trades, FieldKind.Concept),
        new(ShownTrades, FieldKind.Keyword),
        new(LiveProposals, FieldKind.Number),
        new(EducationLevel, FieldKind.Keyword, Facet: true),
        new(EducationField, FieldKind.Keyword, Facet: true),
        new(Certificates, FieldKind.Concept),
        new(Languages, FieldKind.Concept),
        new(Licences, FieldKind.Keyword, Facet: true),
        new(TrainingChoice, FieldKind.Keyword, Facet: true),
        new(WishedOccupations, FieldKind.Keyword),
        new(WishedKinds, FieldKind.Keyword, Facet: true),
        new(LeastHours, FieldKind.Number),
        new(MostHours, FieldKind.Number),
        new(MostMetres, FieldKind.Number),
        new(AvailableFrom, FieldKind.Date),
        new(Changed, FieldKind.Date),
        .. DocumentDigest.Fields,
    ]);
}
