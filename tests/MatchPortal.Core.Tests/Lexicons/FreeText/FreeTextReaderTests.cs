using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Lexicons.FreeText;

public sealed class FreeTextReaderTests
{

    [Theory]
    [InlineData("Du kan TIG-svejsning.", "tig-svejsning", "TIG-svejsning", SuggestionReason.Written)]
    [InlineData("Erfaring med håndtering af klager.", "klagehaandtering", "håndtering af klager", SuggestionReason.Written)]
    [InlineData("Vi arbejder med rengøring af hospitaler.", "hospitalsrengoering", "rengøring af hospitaler", SuggestionReason.OtherForm)]
    [InlineData("Du bruger Excel.", "excel", "Excel", SuggestionReason.Written)]
    [InlineData("God til kasseekspedition.", "kundeekspedition", "kasseekspedition", SuggestionReason.Compound)]
    [InlineData("Erfaring med projektledlse.", "projektledelse", "projektledlse", SuggestionReason.Spelling)]
    public void Read_WhenTheTextSpeaksOfACompetence_SuggestsItWithItsWordsAndReason(string text, string id, string words, SuggestionReason reason)
    {
        var one = Shipped.Reader.Read(text).First(concept => concept.Id == id);

        Assert.Equal((ConceptKind.Competence, words, reason), (one.Kind, text.Substring(one.Start, one.Length), one.Reason));
    }

    [Theory]
    [InlineData("Du er mødestabil og fleksibel.", "fleksibilitet", "fleksibel")]
    [InlineData("Du skal kunne svejse TIG i rustfrit stål.", "tig-svejsning", "TIG")]
    [InlineData("Vi arbejder på tværs af faggrupper.", "tvaerfagligt-samarbejde", "faggrupper")]
    public void Read_WhenPeopleSayItInAnotherWay_SuggestsTheCompetenceWithTheirWords(string text, string id, string words)
    {
        var one = Shipped.Reader.Read(text).First(concept => concept.Id == id);

        Assert.Contains(words, text.Substring(one.Start, one.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("En god arbejdsplads.", "pladebearbejdning")]
    [InlineData("Skriv til <LOCATION> i dag.", "indspilningskoordinering")]
    [InlineData("Du får en leder.", "ledelse-af-ledere")]
    [InlineData("Du har kende til huset.", "domsskrivning")]
    [InlineData("Vi flytter til sommeren.", "sociale-medier")]
    [InlineData("Vi mødes i lokale f2.", "esdh")]
    [InlineData("Skolereformen er gennemført.", "formning-i-ler")]
    [InlineData("Du får stort råderum.", "empati")]
    public void Read_WhenAWordOnlyLooksLikeOne_SuggestsNoSuchCompetence(string text, string id) =>
        Assert.DoesNotContain(Shipped.Reader.Read(text), concept => concept.Id == id);

    [Theory]
    [InlineData("Jeg har aldrig brugt Excel.", Stance.Denied)]
    [InlineData("Excel er ikke et krav.", Stance.Denied)]
    [InlineData("Ikke kun Excel, men også andet.", Stance.Stated)]
    [InlineData("Du får kursus i Excel.", Stance.Offered)]
    [InlineData("Løn efter overenskomst og kursus i Excel.", Stance.Offered)]
    [InlineData("Excel er en fordel.", Stance.Wished)]
    [InlineData("Du skal kunne bruge Excel.", Stance.Required)]
    [InlineData("Jeg bruger Excel.", Stance.Stated)]
    public void Read_WhenTheSentenceSaysMore_GivesItsStance(string text, Stance stance) =>
        Assert.Equal(stance, Shipped.Reader.Read(text).Single(concept => concept.Id == "excel").Stance);

    [Fact]
    public void Read_WhenALongerPhraseCoversAShorter_SuggestsTheLonger()
    {
        var ids = Shipped.Reader.Read("TIG-svejsning").Select(concept => concept.Id).ToList();

        Assert.Contains("tig-svejsning", ids);
        Assert.DoesNotContain("svejsning", ids);
    }

    [Fact]
    public void Read_WhenATitleIsInTheText_SuggestsTheOccupation() =>
        Assert.Contains(Shipped.Reader.Read("Vi søger en svejser."), concept => concept is { Kind: ConceptKind.Occupation, Id: "7212" });

    [Fact]
    public void Read_WhenMuchIsFound_GivesTheSurestFirstThenWhatIsOfferedAndTheDeniedLast()
    {
        var concepts = Shipped.Reader.Read("Excel og Java er et krav. Du behøver ikke kende til bogføring. Løn efter gældende overenskomst. Erfaring med projektledlse.");

        Assert.Equal(concepts.OrderBy(one => one.Stance == Stance.Denied).ThenBy(one => one.Stance == Stance.Offered).ThenByDescending(one => one.Confidence).Select(one => one.Id), concepts.Select(one => one.Id));
        Assert.Equal("overenskomster", concepts[^2].Id);
        Assert.Equal("bogfoering", concepts[^1].Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ,.- ")]
    public void Read_WhenThereIsNoWord_SuggestsNothing(string text) => Assert.Empty(Shipped.Reader.Read(text));

    [Fact]
    public void Read_WhenTheTextIsLongerThanIsRead_StaysWithinIt()
    {
        var text = string.Concat(Enumerable.Repeat("svejsning og regnskab, ", 4000));

        Assert.All(Shipped.Reader.Read(text), one => Assert.InRange(one.End, 1, FreeTextReader.MostCharacters));
    }

    [Fact]
    public void Read_WhenMeasuredOnOurOwnSentences_IsAsGoodAsTheReadmeSays()
    {
        var lines = File.ReadLines(Path.Combine(Checkout.Root, "index-data", "golden", "words.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();

        var measure = lines.Aggregate(WordsMeasure.None, (sum, fields) => sum.With(Shipped.Reader, fields[0], [.. fields.Skip(1).SelectMany(field => field.Split(','))]));

        Assert.InRange(lines.Count, 150, int.MaxValue);
        Assert.InRange(measure.Found.Share, 0.92, 1);
        Assert.InRange(measure.Right.Share, 0.6, 1);
        Assert.InRange(measure.Denied.Share, 0.8, 1);
    }
}
