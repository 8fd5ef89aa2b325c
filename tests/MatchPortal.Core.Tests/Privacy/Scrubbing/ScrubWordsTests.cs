using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

public sealed class ScrubWordsTests : IDisposable
{
    private static PlaceTable Places => Shipped.Lexicon.Places;

    private readonly string _folder = Directory.CreateTempSubdirectory("matchportal-test-").FullName;

    public ScrubWordsTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "index-data", "scrubbing"), "*.tsv"))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_OfTheShippedFiles_MakesAScrubber() =>
        Assert.Equal("Hilsen [navn]", new TextScrubber(ScrubWords.Load(_folder, Places)).Scrub("Hilsen Hanne").Text.Value);

    [Fact]
    public void Load_WhenAFileIsMissing_SaysWhich()
    {
        File.Delete(Path.Combine(_folder, "cues.tsv"));

        var error = Assert.Throws<LexiconException>(() => ScrubWords.Load(_folder, Places));

        Assert.Equal($"cues.tsv: filen mangler i mappen {_folder}. Byg eller udgiv programmet igen, så index-data/scrubbing kommer med.", error.Message);
    }

    [Theory]
    [InlineData("name\tkind\nDanmark\tcountry", "given-names.tsv: overskriften er ikke \"name weight use\" med tabulator imellem. Ret den.")]
    [InlineData("", "given-names.tsv: overskriften er ikke \"name weight use\" med tabulator imellem. Ret den.")]
    [InlineData("name\tweight\tuse\nHanne", "given-names.tsv: rækken \"Hanne\" har ikke de felter, overskriften nævner. Ret den.")]
    [InlineData("name\tweight\tuse\nHanne\t4\t\tmere", "given-names.tsv: rækken \"Hanne 4  mere\" har ikke de felter, overskriften nævner. Ret den.")]
    public void Load_WhenAFileIsWrong_SaysWhatToMend(string content, string expected)
    {
        File.WriteAllText(Path.Combine(_folder, "given-names.tsv"), content);

        Assert.Equal(expected, Assert.Throws<LexiconException>(() => ScrubWords.Load(_folder, Places)).Message);
    }

    [Fact]
    public void Files_OfTheRepository_AreSortedAndWithoutDoubles() => Assert.All(Directory.EnumerateFiles(_folder), file =>
    {
        string[] rows = [.. File.ReadLines(file).SkipWhile(line => line.StartsWith('#')).Skip(1)];
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
        Assert.Equal(rows.Distinct(StringComparer.Ordinal), rows);
    });
}
