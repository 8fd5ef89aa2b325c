using MatchPortal.Core.Lexicons.Esco;

namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>Reads file after file in the order of <see cref="Read"/>, each checked against those before it.</summary>
internal sealed class LexiconReader(LexiconSource source)
{
    private readonly EscoBeside? _esco = source.HasEsco ? new(source) : null;

    /// <exception cref="LexiconException">At the first error.</exception>
    public Lexicon Read()
    {
        var places = PlaceReader.Read(source);
        var occupations = OccupationReader.Read(source, _esco);
        var competences = ReadCompetences(occupations);
        return new Lexicon
        {
            Version = source.Version,
            Places = places,
            Occupations = occupations,
            Competences = competences,
            Certificates = ReadCertificates(competences, occupations),
            EducationLevels = source.Table(TableFile.EducationLevels).ReadCoded(EducationLevelOf, level => level.Code),
            EducationFields = ReadEducationFields(),
            Languages = ReadLanguages(competences),
            LicenceClasses = source.Table(TableFile.LicenceClasses).ReadCoded(LicenceClassOf, licence => licence.Code),
            Demands = ReadDemands(occupations, places),
            EscoOccupations = _esco?.Occupations(competences, occupations.Contains) ?? new([], one => one.Uri),
        };
    }

    private CompetenceTable ReadCompetences(OccupationTable occupations)
    {
        var table = source.Table(TableFile.Competences);
        var wording = new WordingCheck(table);
        var ids = table.Values("id");
        var competences = table.Read(row =>
        {
            wording.Check(row);
            var broader = row["broader"].Length == 0 ? null : row.Reference("broader", ids.Contains, TableFile.Competences);
            return new Competence(row.Slug("id"), row["label"], row.OneOf("kind", FileWords.CompetenceKinds), row.List("synonyms"), broader);
        });
        CycleCheck.Demand(table, "id", "broader");
        var links = source.Table(TableFile.CompetenceOccupations).Read(row => new CompetenceLink(
            row.Reference("competence", ids.Contains, TableFile.Competences),
            row.Reference("occupation", occupations.Contains, TableFile.Occupations),
            row.OneOf("relation", FileWords.Relations)));
        if (_esco is null)
        {
            return new CompetenceTable(competences, links, occupations);
        }

        var all = _esco.Competences(competences);
        var allIds = all.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return new CompetenceTable(all, _esco.Links(links, allIds.Contains, occupations.Contains), occupations, _esco.OwnIds);
    }

    private CodeTable<Certificate> ReadCertificates(CompetenceTable competences, OccupationTable occupations)
    {
        var table = source.Table(TableFile.Certificates);
        var wording = new WordingCheck(table);
        return table.ReadCoded(CertificateOf, certificate => certificate.Id);

        Certificate CertificateOf(TableRow row)
        {
            wording.Check(row);
            return new Certificate(
                row.Slug("id"),
                row["label"],
                row.Optional("standard"),
                row.Optional("validity_months") is null ? null : row.Number("validity_months", 1),
                row.List("synonyms"),
                row.References("competences", competences.Contains, TableFile.Competences),
                row.References("occupations", occupations.Contains, TableFile.Occupations));
        }
    }

    private TreeTable<EducationField> ReadEducationFields()
    {
        var table = source.Table(TableFile.EducationFields);
        var codes = table.Values("code");
        var fields = table.Read(row => new EducationField(
            row["code"],
            row.Required("label"),
            row["parent"].Length == 0 ? null : row.Reference("parent", codes.Contains, TableFile.EducationFields)));
        CycleCheck.Demand(table, "code", "parent");
        return new TreeTable<EducationField>(fields, field => field.Code, field => field.Parent);
    }

    private CodeTable<Language> ReadLanguages(CompetenceTable competences)
    {
        var table = source.Table(TableFile.Languages);
        var wording = new WordingCheck(table);
        return table.ReadCoded(LanguageOf, language => language.Code);

        Language LanguageOf(TableRow row)
        {
            wording.Check(row);
            return new Language(
                row["code"], row["label"], row.Reference("competence", competences.Contains, TableFile.Competences), row.List("synonyms"));
        }
    }

    private DemandTable ReadDemands(OccupationTable occupations, PlaceTable places) =>
        new(source.Table(TableFile.Demands).Read(row => new Demand(
            row.OccupationOf(OccupationLevel.Minor, occupations.Contains),
            row.Reference("region", places.Regions.Contains, TableFile.Regions),
            row.HalfYear("period"),
            row.OneOf("demand", FileWords.DemandLevels))));

    private static EducationLevel EducationLevelOf(TableRow row) => new(row["code"], row.Required("label"), row.Number("rank", 1));

    private static LicenceClass LicenceClassOf(TableRow row) => new(row["code"], row.Required("label"), row.Optional("note"));
}
