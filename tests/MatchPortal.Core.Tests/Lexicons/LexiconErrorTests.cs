using System.Text;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Tests.Lexicons;

public sealed class LexiconErrorTests : IDisposable
{
    private readonly SmallLexicon _small = new();

    public void Dispose() => _small.Dispose();

    [Fact]
    public void Load_WhenFilesAreMissing_NamesTheFirstByName() => Assert.Equal(
        $"certificates.tsv: filen mangler i mappen {_small.Folder}. Læg den der.",
        _small.Without("titles.tsv").Without("certificates.tsv").Error());

    [Fact]
    public void Load_WhenTheFolderIsMissing_NamesTheFirstFile()
    {
        var nowhere = Path.Combine(_small.Folder, "nowhere");
        var error = Assert.Throws<LexiconException>(() => Lexicon.Load(nowhere));
        Assert.Equal($"certificates.tsv: filen mangler i mappen {nowhere}. Læg den der.", error.Message);
    }

    [Fact]
    public void Load_WhenAFileIsNotUtf8_SaysSo()
    {
        _small.Load();
        File.WriteAllBytes(Path.Combine(_small.Folder, "regions.tsv"), Encoding.Latin1.GetBytes("code\tlabel\n1084\tHovedstadsområdet\n"));
        var error = Assert.Throws<LexiconException>(() => Lexicon.Load(_small.Folder));
        Assert.Equal("regions.tsv: filen er ikke gyldig UTF-8. Gem den som UTF-8.", error.Message);
    }

    [Fact]
    public void Load_WhenARequiredTableIsEmpty_SaysSo() => Assert.Equal(
        "regions.tsv, linje 2: der er ingen rækker under overskriften. Tilføj dem.",
        _small.With("regions.tsv", "# comment", "code\tlabel").Error());

    [Theory]
    [InlineData("titles.tsv", 1,
        "title\toccupation\tkind", "overskriften er ikke \"occupation title kind\" med tabulator imellem. Ret den.")]
    [InlineData("titles.tsv", 3, "7221\tsmed", "antallet af felter er 2 og skal være 3. Sæt én tabulator mellem felterne.")]
    [InlineData("titles.tsv", 3, "", "antallet af felter er 1 og skal være 3. Sæt én tabulator mellem felterne.")]
    [InlineData("competences.tsv", 3,
        "a\ta\tskill\t\t\t", "antallet af felter er 6 og skal være 3 til 5. Sæt én tabulator mellem felterne.")]
    public void Load_WhenTheFormIsWrong_SaysWhere(string file, int line, string text, string sentences) =>
        Assert.Equal($"{file}, linje {line}: {sentences}", _small.With(file, line, text).Error());

    [Theory]
    [InlineData("occupations.tsv", "721\tIgen", 9, "koden \"721\" står allerede i linje 4. Slet den ene.")]
    [InlineData("titles.tsv", "7221\tSvejser\tolder", 6, "titlen \"Svejser\" står allerede i linje 2. Slet den ene.")]
    [InlineData("titles.tsv", "7211\tformning\ttitle", 6, "titlen \"formning\" er selv en betegnelse i occupations.tsv. Slet titlen.")]
    [InlineData("title-words.tsv", "7221\tny", 4, "koden \"7221\" står allerede i linje 3. Slet den ene.")]
    [InlineData("competences.tsv", "dansk\tdansk igen\tskill", 9, "id'et \"dansk\" står allerede i linje 2. Slet den ene.")]
    [InlineData("competences.tsv", "dansk-2\tDansk\tskill", 9, "betegnelsen \"Dansk\" står allerede i linje 2. Slet den ene.")]
    [InlineData("competences.tsv", "nyt\tnyt\tskill\tDansk", 9, "synonymet \"Dansk\" er selv betegnelsen i linje 2. Slet synonymet.")]
    [InlineData("competences.tsv", "nyt\tnyt\tskill\tTeamwork", 9, "synonymet \"Teamwork\" står allerede i linje 4. Slet det ene.")]
    [InlineData("competence-occupations.tsv", "svejsning\t721\tessential", 7,
        "koblingen \"svejsning, 721\" står allerede i linje 4. Slet den ene.")]
    [InlineData("demand.tsv", "721\t1083\t2026H1\tgood", 6, "rækken \"721, 1083, 2026H1\" står allerede i linje 4. Slet den ene.")]
    public void Load_WhenSomethingStandsTwice_NamesBothPlaces(string file, string added, int line, string sentences) =>
        Assert.Equal($"{file}, linje {line}: {sentences}", _small.Adding(file, added).Error());

    [Theory]
    [InlineData("municipalities.tsv", "1\tA\t9\t55.5\t10.0\t1", 5, "9", "region", "regions.tsv")]
    [InlineData("postal-districts.tsv", "9000\tA\t9\t55.5\t10.0", 6, "9", "municipality", "municipalities.tsv")]
    [InlineData("titles.tsv", "7999\tny\ttitle", 6, "7999", "occupation", "occupations.tsv")]
    [InlineData("title-words.tsv", "7999\tny", 4, "7999", "occupation", "occupations.tsv")]
    [InlineData("competences.tsv", "ny\tny\tskill\t\tx", 9, "x", "broader", "competences.tsv")]
    [InlineData("competence-occupations.tsv", "x\t721\tuseful", 7, "x", "competence", "competences.tsv")]
    [InlineData("competence-occupations.tsv", "dansk\t999\tuseful", 7, "999", "occupation", "occupations.tsv")]
    [InlineData("certificates.tsv", "c\tc\t\t\t\tdansk|x", 4, "x", "competences", "competences.tsv")]
    [InlineData("certificates.tsv", "c\tc\t\t\t\t\t721|999", 4, "999", "occupations", "occupations.tsv")]
    [InlineData("education-fields.tsv", "5810\tA\t58", 4, "58", "parent", "education-fields.tsv")]
    [InlineData("languages.tsv", "ar\tarabisk\tarabisk", 3, "arabisk", "competence", "competences.tsv")]
    [InlineData("demand.tsv", "999\t1083\t2026H1\tgood", 6, "999", "occupation", "occupations.tsv")]
    [InlineData("demand.tsv", "721\t9\t2026H1\tgood", 6, "9", "region", "regions.tsv")]
    public void Load_WhenAReferenceDangles_NamesIt(string file, string added, int line, string value, string column, string target) =>
        Assert.Equal(
            $"{file}, linje {line}: \"{value}\" i kolonnen {column} findes ikke i {target}. Ret henvisningen.",
            _small.Adding(file, added).Error());

    [Theory]
    [InlineData("occupations.tsv", "72a\tA", 9, "koden \"72a\" er ikke en DISCO-kode på 1 til 4 cifre. Ret den.")]
    [InlineData("occupations.tsv", "7311\tUrmagerarbejde", 9, "gruppen \"731\" over \"7311\" findes ikke i filen. Tilføj den.")]
    [InlineData("occupations.tsv", "7213\t", 9, "kolonnen label er tom. Udfyld den.")]
    [InlineData("titles.tsv", "7211\t \ttitle", 6, "kolonnen title er tom. Udfyld den.")]
    [InlineData("titles.tsv", "721\tny\ttitle", 6, "\"721\" i kolonnen occupation skal have 4 cifre. Ret den.")]
    [InlineData("titles.tsv", "7211\tny\tx", 6,
        "\"x\" i kolonnen kind kendes ikke. Skriv title eller short eller older eller newer eller everyday.")]
    [InlineData("competences.tsv", "ny\tny\tx", 9,
        "\"x\" i kolonnen kind kendes ikke. Skriv skill eller knowledge eller language eller transversal.")]
    [InlineData("competences.tsv", "Én-\tny\tskill", 9, "id'et \"Én-\" må kun have a-z, 0-9 og enkelte bindestreger imellem. Ret det.")]
    [InlineData("competences.tsv", "ny\tny\tskill\ta||b", 9, "listen i kolonnen synonyms har et tomt led. Slet stregen ved det.")]
    [InlineData("competence-occupations.tsv", "dansk\t721\tx", 7, "\"x\" i kolonnen relation kendes ikke. Skriv essential eller useful.")]
    [InlineData("certificates.tsv", "c--d\tc", 4, "id'et \"c--d\" må kun have a-z, 0-9 og enkelte bindestreger imellem. Ret det.")]
    [InlineData("certificates.tsv", "c\tc\t\t0", 4, "\"0\" i kolonnen validity_months er ikke et helt tal på mindst 1. Ret det.")]
    [InlineData("education-levels.tsv", "40\tA\t1,5", 4, "\"1,5\" i kolonnen rank er ikke et helt tal på mindst 1. Ret det.")]
    [InlineData("municipalities.tsv", "1\tA\t1083\t55,5\t10.0\t1", 5,
        "\"55,5\" i kolonnen latitude er ikke et tal med punktum som decimaltegn. Ret det.")]
    [InlineData("municipalities.tsv", "1\tA\t1083\t10.0\t55.5\t1", 5,
        "punktet 10.0, 55.5 ligger uden for Danmark. Ret latitude og longitude.")]
    [InlineData("demand.tsv", "721\t1083\tforår\tgood", 6, "\"forår\" i kolonnen period er ikke et halvår som 2026H1. Ret det.")]
    [InlineData("demand.tsv", "7212\t1083\t2026H1\tgood", 6, "\"7212\" i kolonnen occupation skal have 3 cifre. Ret den.")]
    [InlineData("demand.tsv", "722\t1083\t2026H2\tx", 6,
        "\"x\" i kolonnen demand kendes ikke. Skriv shortage eller paradox eller good eller less-good.")]
    public void Load_WhenAFieldIsWrong_SaysWhatToWrite(string file, string added, int line, string sentences) =>
        Assert.Equal($"{file}, linje {line}: {sentences}", _small.Adding(file, added).Error());

    [Fact]
    public void Load_WhenBroaderGoesInACircle_NamesTheFirstRowInIt() => Assert.Equal(
        "competences.tsv, linje 5: \"svejsning\" ligger under sig selv: "
            + "svejsning → roersvejsning → tig-svejsning → svejsning. Ret kolonnen broader.",
        _small.With("competences.tsv", 5, "svejsning\tsvejsning\tskill\t\troersvejsning").Error());

    [Fact]
    public void Load_WhenSeveralLinesAreWrong_NamesTheFirst() => Assert.Equal(
        "competences.tsv, linje 9: \"x\" i kolonnen broader findes ikke i competences.tsv. Ret henvisningen.",
        _small.Adding("competences.tsv", "ny\tny\tskill\t\tx").Adding("competences.tsv", "dansk\tandet\tskill").Error());
}
