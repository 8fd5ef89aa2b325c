namespace MatchPortal.Core.Tests.Lexicons.Esco;

/// <summary>A few rows in the form of ESCO's official files, of our own making.</summary>
public sealed class SmallEsco : IDisposable
{
    private const string Base = "http://data.europa.eu/esco";

    public SmallEsco()
    {
        Write("ISCOGroups_da.csv", "conceptType,conceptUri,code,preferredLabel,altLabels", $"ISCOGroup,{Base}/isco/C7212,7212,Svejsning,", $"ISCOGroup,{Base}/isco/C5249,5249,Andet salg,");
        Write(
            "occupations_da.csv",
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code",
            $"Occupation,{Base}/occupation/o1,7212,undervandssvejser,\"dykkersvejser\nsvejser under vand\",\"Svejser rør, også på havets bund.\",7212.1",
            $"Occupation,{Base}/occupation/o2,,skibssvejser på værft,,Svejser skibe.,7212.2",
            $"Occupation,{Base}/occupation/o3,,stilling uden gruppe,,,9");
        Write("broaderRelationsOccPillar.csv", "conceptType,conceptUri,broaderType,broaderUri", $"Occupation,{Base}/occupation/o2,Occupation,{Base}/occupation/o1");
        Write(
            "skills_da.csv",
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels",
            $"KnowledgeSkillCompetence,{Base}/skill/s1,skill/competence,,håndtere klager,besvare kundeklager",
            $"KnowledgeSkillCompetence,{Base}/skill/s2,skill/competence,,svejse under vand,\"hyperbar svejsning\nvådsvejsning\"",
            $"KnowledgeSkillCompetence,{Base}/skill/s3,knowledge,,TIG-svejsning,",
            $"KnowledgeSkillCompetence,{Base}/skill/s4,knowledge,,dykkemedicin,");
        Write("broaderRelationsSkillPillar.csv", "conceptType,conceptUri,broaderType,broaderUri", $"KnowledgeSkillCompetence,{Base}/skill/s2,KnowledgeSkillCompetence,{Base}/skill/s3");
        Write(
            "occupationSkillRelations.csv",
            "occupationUri,relationType,skillType,skillUri",
            $"{Base}/occupation/o1,essential,skill/competence,{Base}/skill/s2",
            $"{Base}/occupation/o2,essential,skill/competence,{Base}/skill/s2",
            $"{Base}/occupation/o1,optional,knowledge,{Base}/skill/s4");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("esco-").FullName;

    public void Write(string file, params string[] lines) => File.WriteAllText(Path.Combine(Folder, file), string.Join("\n", lines) + "\n");

    public void Remove(string file) => File.Delete(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
