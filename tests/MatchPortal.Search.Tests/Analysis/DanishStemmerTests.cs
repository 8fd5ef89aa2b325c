using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

public sealed class DanishStemmerTests(ITestOutputHelper output)
{
    [Fact]
    public void Stem_OfThePublishedVocabulary_IsThePublishedStem()
    {
        var folder = LexiconFiles.FindAbove(Path.Combine("shared", "data", "snowball_danish"));
        Assert.SkipUnless(folder is not null, "The published pairs (snowball_danish) are not beside this checkout; the sample below is tested instead.");
        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "output.txt"));
        output.WriteLine($"{words.Length} pairs");

        Assert.True(words.Length > 20_000);
        Assert.Equal(words.Zip(stems), words.Select(word => (word, DanishStemmer.Stem(word).ToString())));
    }

    [Fact]
    public void Stem_OfTheSample_IsItsStem()
    {
        Assert.True(StemSample.All.Count >= 300);
        Assert.Equal(StemSample.All, StemSample.All.Select(pair => (pair.Word, DanishStemmer.Stem(pair.Word).ToString())));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("es", "es")]
    [InlineData("bus", "bus")]
    [InlineData("jazz", "jazz")] // Before May 2026: jaz.
    [InlineData("pc'en", "pc")]
    [InlineData("'", "")]
    [InlineData("x1100", "x1100")]
    [InlineData("løst", "løst")]
    [InlineData("arbejdsløst", "arbejdsløs")]
    [InlineData("venligst", "ven")]
    public void Stem_AtTheEdgesOfTheAlgorithm_FollowsIt(string word, string stem) => Assert.Equal(stem, DanishStemmer.Stem(word).ToString());

    [Fact]
    public void Stem_OfAStem_MayBeShorterStill()
    {
        // The algorithm is not idempotent, so a term is stemmed once, from the word, and never again.
        Assert.Contains("kvaliteten", StemSample.All.Where(pair => DanishStemmer.Stem(pair.Stem).Length < pair.Stem.Length).Select(pair => pair.Word));
        Assert.Equal("kvalitet", DanishStemmer.Stem("kvaliteten").ToString());
        Assert.Equal("kvalit", DanishStemmer.Stem("kvalitet").ToString());
    }

    [Fact]
    public void Analyze_WithCapitals_GivesTheStemOfTheLowerCase()
    {
        Assert.Equal(["ålegræs", "ærl", "øst"], Terms.In(Analyzer.Danish, "ÅLEGRÆS ÆRLIGE Østen"));
        Assert.Equal(Terms.In(Analyzer.Danish, "sygeplejerskerne på øen"), Terms.In(Analyzer.Danish, "SYGEPLEJERSKERNE PÅ ØEN"));
    }
}
