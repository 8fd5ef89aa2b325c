using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Browsing;

public sealed class TextMatchesTests
{
    private static readonly Analyzer Lexical = Analyzer.Danish with
    {
        Parts = WordParts.Of(["lager", "medarbejder"], []),
        Synonyms = SynonymTable.Of([new("aarsagsanalyse", ["årsagsanalyse", "root cause analysis"])]),
    };

    [Theory]
    [InlineData("lager", "Et [Lager] med [lager]medarbejdere og et [LAGERET].")]
    [InlineData("lagermedarbejder", "Et Lager med [lagermedarbejdere] og et LAGERET.")]
    [InlineData("lager medarbejder", "Et [Lager] og [lagermedarbejdere].")]
    [InlineData("årsagsanalyse", "Vi laver [Root Cause Analysis] her.")]
    [InlineData("it-support", "En [IT-support], og [it]: [support].")]
    [InlineData("groen", "Den [grønne] og den [groen].")]
    [InlineData("😀", "Intet 😀 her.")]
    [InlineData("cafe", "Et [cafe\u0301] og en [ca\u00ADfé].")]
    public void Find_WithWhatAPersonTyped_GivesThePlacesToMark(string typed, string marked)
    {
        var query = TypedText.ToQuery(typed, Lexical, [new("text", 100)]) ?? new AllQuery();

        AssertMarks(marked, query);
    }

    [Fact]
    public void Find_WithAPrefix_MarksTheWholeWord() => AssertMarks("En [svejser], en [svejseinspektør] og en smed", new PrefixQuery("text", "svejs"));

    [Fact]
    public void Find_WithAnEmptyPrefix_MarksNothing() => AssertMarks("En svejser", new PrefixQuery("text", ""));

    [Fact]
    public void Find_WithASlip_MarksTheWordsNearEnough()
    {
        AssertMarks("En [tømrer] og en murer", new FuzzyQuery("text", "tømerr", 2));
        AssertMarks("En [murer] og en surer", new FuzzyQuery("text", "murr", 1));
    }

    [Fact]
    public void Find_WithAPhrase_MarksItsWordsOnlyWhereTheyStandTogether()
    {
        AssertMarks("Leder på skole. En [skole] [leder], leder og skole", new PhraseQuery("text", ["skol", "led"]));
        AssertMarks("[Leder] af [lager], leder lager, leder nu", new PhraseQuery("text", ["led", null, "lag"]));
        AssertMarks("[sort] [sort] [sort] hvid sort", new PhraseQuery("text", ["sort", "sort"]));
        AssertMarks("[lager][medarbejder] og [truck]", new BoolQuery { Must = [new PhraseQuery("text", ["lag"]), new TermQuery("text", "truck"), new TermQuery("text", "medarbejd")] });
    }

    [Fact]
    public void Find_WithATree_MarksWhatCountsAndNotWhatIsExcluded()
    {
        var query = new BoolQuery
        {
            Must = [new BestQuery([new TermQuery("text", "smed"), new TermQuery("title", "mur")])],
            Should = [new CappedSumQuery([new ConstantQuery(new TermQuery("text", "bag"), 3)], 2)],
            Filter = [new TermQuery("text", "kok")],
            Not = [new TermQuery("text", "tjen")],
        };

        AssertMarks("En [smed], en [murer], en [bager], en [kok] og en tjener", query);
        AssertMarks("En [smed], en murer, en [bager], en [kok] og en tjener", query, "text");
    }

    private static void AssertMarks(string marked, Query query, params string[] fields)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var places = TextMatches.Find(text, Lexical, QueryTerms.Of(query, fields), new TokenBuffer());
        var found = places.Reverse().Aggregate(text, (line, place) => line.Insert(place.End, "]").Insert(place.Start, "["));

        Assert.Equal(marked.Replace("][", "", StringComparison.Ordinal), found);
    }
}
