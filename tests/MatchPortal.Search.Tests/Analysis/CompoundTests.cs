using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

public sealed class CompoundTests(ITestOutputHelper output)
{
    private static readonly Analyzer Small = Analyzer.Danish with
    {
        Parts = WordParts.Of(["lager", "medarbejder", "sundhed", "assistent", "støj", "tøj", "arbejde", "last", "bil", "lastbil", "chauffør", "hund", "hus"], ["husarbejde"]),
    };

    [Theory]
    [InlineData("lagermedarbejderne", "lagermedarbejd@0 lag@0:P medarbejd@0:P")]
    [InlineData("sundhedsassistent", "sundhedsassistent@0 sund@0:P assistent@0:P")]
    [InlineData("sundhedstøj", "sundhedstøj@0 sund@0:P tøj@0:P")]
    [InlineData("arbejdstøj", "arbejdstøj@0 arbejd@0:P tøj@0:P")]
    [InlineData("hundehus", "hundehus@0 hund@0:P hus@0:P")]
    [InlineData("lastbilchauffør", "lastbilchauffør@0 lastbil@0:P last@0:P bil@0:P chauffør@0:P")]
    [InlineData("husarbejdet", "husarbejd@0")]
    [InlineData("lagerxmedarbejder", "lagerxmedarbejd@0")]
    [InlineData("lager", "lag@0")]
    [InlineData("it-lastbil", "itlastbil@0:J it@0 lastbil@1 last@1:P bil@1:P")]
    [InlineData("lager2bil", "lager2bil@0")]
    public void Analyze_OfACompound_GivesItsPartsAndTheWhole(string word, string expected) => Assert.Equal(expected, Terms.Line(Small, word));

    [Fact]
    public void Analyze_OfACompoundInAQuery_StaysWhole()
        => Assert.Equal("lagermedarbejd@0 bil@1", Terms.Line(Small, "lagermedarbejder bil", AnalysisUse.Query));

    [Fact]
    public void Analyze_OfACompound_TellsThePlaceOfEachPart()
    {
        var places = Terms.Of(Small, "En lastbilchauffør.").Where(token => token.Place.Kind == TokenKind.Part).Select(token => (token.Place.Start, token.Place.Length));

        Assert.Equal([(3, 7), (3, 4), (7, 3), (10, 8)], places);
    }

    [Fact]
    public void Analyze_OfCompoundsTakenApartByHand_FindsNearlyAllPartsAndFewOthers()
    {
        var (precision, recall) = Measure(CompoundSample.All);
        var (freshPrecision, freshRecall) = Measure(FreshCompounds.All);
        output.WriteLine($"{CompoundSample.All.Count} words: precision {precision:P1}, recall {recall:P1}");
        output.WriteLine($"{FreshCompounds.All.Count} words the list was never tuned on: precision {freshPrecision:P1}, recall {freshRecall:P1}");

        Assert.True(CompoundSample.All.Count(word => word.Parts.Count > 0) >= 200);
        Assert.True(precision >= 0.97 && recall >= 0.93);
        Assert.True(freshPrecision >= 0.9 && freshRecall >= 0.75);
    }

    private static (double Precision, double Recall) Measure(IReadOnlyList<HandSplit> words)
    {
        var analyzer = Analyzer.Danish with { Parts = LexiconFiles.Parts };
        double emitted = 0, right = 0, wanted = 0, found = 0;
        foreach (var word in words)
        {
            var parts = Terms.Of(analyzer, word.Word).Select(token => token.Place).Where(place => place.Kind == TokenKind.Part).ToList();
            emitted += parts.Count;
            right += parts.Count(part => word.Allows(part.Start, part.End));
            wanted += word.Parts.Count;
            found += word.Parts.Count(hand => parts.Any(part => part.Start == hand.From && hand.EndsAt(part.End)));
        }
        return (right / emitted, found / wanted);
    }
}
