namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>A file of the official download. Its name may carry the language or not: occupations_da.csv, broaderRelationsSkillPillar.csv.</summary>
/// <param name="Name">Without language and ending.</param>
/// <param name="Columns">Those that are read; others may stand beside them.</param>
/// <param name="Weaker">What is weaker without the file, in Danish.</param>
public sealed record EscoFile(string Name, IReadOnlyList<string> Columns, string Weaker)
{
    public static readonly EscoFile Occupations = new(
        "occupations", ["conceptUri", "iscoGroup", "preferredLabel", "altLabels", "description"],
        "der kommer ingen stillinger fra ESCO, så titelsøgningen kender kun portalens egne titler, og ingen kompetencer bliver knyttet til fag.");

    public static readonly EscoFile Skills = new(
        "skills", ["conceptUri", "skillType", "preferredLabel", "altLabels"],
        "der kommer ingen kompetencer fra ESCO, så forslag fra fri tekst kun kender portalens egne.");

    public static readonly EscoFile Groups = new(
        "ISCOGroups", ["conceptUri", "code", "preferredLabel"],
        "stillinger i grupper, som DISCO-08 ikke har, bliver placeret efter titlen alene, uden gruppens navn.");

    public static readonly EscoFile BroaderOccupations = new(
        "broaderRelationsOccPillar", ["conceptUri", "broaderUri"],
        "stillinger uden egen faggruppe får ikke den bredere stillings og bliver udeladt.");

    public static readonly EscoFile BroaderSkills = new(
        "broaderRelationsSkillPillar", ["conceptUri", "broaderUri"],
        "kompetencer fra ESCO får ingen bredere kompetence, så et match på en nærliggende kompetence sjældnere ses, og profiler oftere mister en kompetence ved frigivelsen.");

    public static readonly EscoFile Relations = new(
        "occupationSkillRelations", ["occupationUri", "relationType", "skillUri"],
        "kompetencer fra ESCO bliver ikke knyttet til fag, så de aldrig forventes ud fra faget, og titelsøgningen kender ikke stillingernes kompetencer.");

    /// <summary>In the order they are read.</summary>
    public static IReadOnlyList<EscoFile> All { get; } = [Groups, Occupations, BroaderOccupations, Skills, BroaderSkills, Relations];

    /// <summary>Null when the folder does not have it.</summary>
    public string? In(string folder) => new[] { $"{Name}_da.csv", $"{Name}.csv" }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
