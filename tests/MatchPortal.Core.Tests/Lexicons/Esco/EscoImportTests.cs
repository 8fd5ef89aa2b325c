using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.Core.Tests.Cli;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Lexicons.Esco;

public sealed class EscoImportTests : IDisposable
{
    private readonly SmallEsco _esco = new();
    private readonly string _data = Directory.CreateTempSubdirectory("esco-data-").FullName;

    public void Dispose()
    {
        _esco.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task Import_WhenDone_LaysCompetencesTitlesAndLinksBesideTheLexicon()
    {
        var run = await Import();

        var lexicon = LexiconFolder.Load(_data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(("svejse under vand", CompetenceKind.Skill, "tig-svejsning"), (lexicon.Competences["esco-s2"].Label, lexicon.Competences["esco-s2"].Kind, lexicon.Competences["esco-s2"].Broader));
        Assert.Equal(["hyperbar svejsning", "vådsvejsning"], lexicon.Competences["esco-s2"].Synonyms);
        Assert.Equal(["7212", "7212", "7212"], new[] { "undervandssvejser", "dykkersvejser", "skibssvejser på værft" }.Select(title => lexicon.Occupations.FindTitle(title)?.Occupation));
        Assert.Equal(
            [new("esco-s2", "7212", OccupationRelation.Essential), new("esco-s4", "7212", OccupationRelation.Useful)],
            lexicon.Competences.LinksOfOccupation("7212").Where(link => link.Competence.StartsWith("esco-", StringComparison.Ordinal)));
        Assert.Contains("1 stillinger er udeladt, for deres faggruppe kendes ikke.", run.Lines);
    }

    [Theory]
    [InlineData("esco-s3", "tig-svejsning")]
    [InlineData("esco-s1", "klagehaandtering")]
    public async Task Import_WhenAnOwnCompetenceIsTheSame_KeepsTheOwnIdAndKnowsItByEscosToo(string esco, string own)
    {
        await Import();

        var lexicon = LexiconFolder.Load(_data);
        Assert.Equal(own, lexicon.Competences.Find(esco)?.Id);
        Assert.Equal(own, lexicon.Competences.Find(own)?.Id);
    }

    [Fact]
    public async Task Import_WhenAnOwnCompetenceIsTheSame_GivesItEscosWordings()
    {
        await Import();

        var lexicon = LexiconFolder.Load(_data);
        Assert.Contains("besvare kundeklager", lexicon.Competences["klagehaandtering"].Synonyms);
        Assert.Contains(new FreeTextReader(lexicon).Read("Du skal kunne besvare kundeklager."), one => one.Id == "klagehaandtering");
    }

    [Fact]
    public async Task Import_WhenDoneAgain_ChangesNothing()
    {
        await Import();
        var before = LexiconFolder.Load(_data).Version;

        var again = await Import();

        Assert.Contains("Intet er ændret siden sidst.", again.Lines);
        Assert.Equal(before, LexiconFolder.Load(_data).Version);
        Assert.NotEqual(Lexicon.Load(LexiconFolder.Find()).Version, before);
    }

    [Fact]
    public async Task Import_WhenItIsATrial_WritesNothing()
    {
        var run = await Import("--dry-run");

        Assert.Contains("Intet er skrevet: det var en prøve.", run.Lines);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data));
    }

    [Fact]
    public async Task Import_WhenEscoDropsACompetence_KeepsItForProfilesAndSaysSo()
    {
        await Import();
        _esco.Write("skills_da.csv", "conceptType,conceptUri,skillType,preferredLabel,altLabels", "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/s2,skill/competence,svejse under vandet,");
        var changes = Path.Combine(_data, "changes");

        var run = await Import("--changes", changes);

        var lexicon = LexiconFolder.Load(_data);
        Assert.Equal(("svejse under vandet", "dykkemedicin"), (lexicon.Competences["esco-s2"].Label, lexicon.Competences["esco-s4"].Label));
        Assert.Equal("tig-svejsning", lexicon.Competences.Find("esco-s3")?.Id);
        Assert.Contains("1 kompetencer er ikke i denne udgave af ESCO og bliver stående, for profiler kan have dem.", run.Lines);
        Assert.Contains(File.ReadLines(changes), line => line.StartsWith("~ kompetencer fra ESCO: esco-s2: svejse under vand,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_WhenAFileIsMissing_NamesItAndWhatIsWeaker()
    {
        _esco.Remove("occupationSkillRelations.csv");

        var run = await Import();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("Mangler occupationSkillRelations_da.csv: kompetencer fra ESCO bliver ikke knyttet til fag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_WhenAColumnIsMissing_SaysWhichAndWritesNothing()
    {
        _esco.Write("skills_da.csv", "conceptUri,label", "x,y");

        var run = await Import();

        Assert.Equal((1, "skills_da.csv: kolonnen skillType mangler. Brug den officielle CSV-fil." + Environment.NewLine), (run.ExitCode, run.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data));
    }

    [Fact]
    public async Task Import_WhenTheFolderHoldsNoEsco_SaysSo() =>
        (await CommandRun.Of("lexicon", "import", "esco", _data, "--data", _data))
            .AssertRefused($"Mappen {_data} har ingen af ESCO's filer, for eksempel occupations_da.csv. Vælg den mappe, de er pakket ud i.");

    [Fact]
    public async Task Find_WhenAnEntryIsAnOccupationOfEsco_KnowsItsOtherTitles()
    {
        await Import();

        using var search = new TitleSearch(LexiconFolder.Load(_data), [new("x", ["undervandssvejser"]), new("y", ["slagter"]), new("z", ["bådebygger"])]);

        Assert.Equal(("x", "dykkersvejser"), (search.Find("dykkersvejser", 1)[0].Id, search.Find("dykkersvejser", 1)[0].Form));
    }

    [Fact]
    public async Task Import_WhenTheOfficialFilesAreBesideTheCheckout_ReadsThemAll()
    {
        var folder = Official();
        Assert.SkipUnless(folder is not null, "ESCO's official files (shared/data/esco_da) are not beside this checkout; the small ones above are tested instead.");

        var run = await CommandRun.Of("lexicon", "import", "esco", folder, "--data", _data);

        var lexicon = LexiconFolder.Load(_data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("Mangler", StringComparison.Ordinal));
        Assert.InRange(lexicon.EscoOccupations.All.Length, 2900, 3200);
        Assert.InRange(lexicon.Competences.All.Length, 15_000, 18_000);
        Assert.All(lexicon.Competences.All, competence => Assert.DoesNotContain(competence, lexicon.Competences.AllBroaderOf(competence.Id)));
    }

    private static string? Official()
    {
        for (var above = Directory.GetParent(Checkout.Root); above is not null; above = above.Parent)
        {
            if (Path.Combine(above.FullName, "shared", "data", "esco_da") is var folder && Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private Task<CommandRun> Import(params string[] options) => CommandRun.Of(["lexicon", "import", "esco", _esco.Folder, "--data", _data, .. options]);
}
