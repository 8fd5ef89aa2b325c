using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

public sealed class SynonymTests
{
    private static readonly Analyzer WithSynonyms = Analyzer.Danish with
    {
        Synonyms = SynonymTable.Of(
        [
            new("aarsagsanalyse", ["årsagsanalyse", "root cause analysis", "analyse af årsager", "analyse"]),
            new("active-directory", ["Active Directory", "AD"]),
            new("bi", ["business intelligence", "BI"]),
            new("salg", ["salg", "salg af varer"]),
        ]),
    };

    [Theory]
    [InlineData("Root cause analysis", "root@0 =aarsagsanalyse@0:S caus@1 analysis@2")]
    [InlineData("årsagsanalyser", "årsagsanalys@0 =aarsagsanalyse@0:S")]
    [InlineData("analyse af årsagerne", "analys@0 =aarsagsanalyse@0:S årsag@2")]
    [InlineData("salg af varer", "salg@0 =salg@0:S var@2")]
    [InlineData("root cause", "root@0 caus@1")]
    [InlineData("AD er ikke ad", "=active-directory@0:S")]
    [InlineData("en bi kan BI", "bi@1 bi@3 =bi@3:S")]
    public void Analyze_OfASynonym_NamesItsGroupOnce(string text, string expected) => Assert.Equal(expected, Terms.Line(WithSynonyms, text));

    [Fact]
    public void Analyze_OfAPhrase_TellsAllItsPlaceAndPositions()
    {
        var group = Terms.Of(WithSynonyms, "God analyse af årsagerne").Single(token => token.Place.Kind == TokenKind.Synonym);

        Assert.Equal(new Token(1, 3, 4, 20, TokenKind.Synonym), group.Place);
    }

    [Fact]
    public void Analyze_OfAShortWordInAQuery_TakesItInSmallLettersUnlessItIsAStopWord()
    {
        Assert.Equal("bi@0 =bi@0:S", Terms.Line(WithSynonyms, "bi", AnalysisUse.Query));
        Assert.Equal("", Terms.Line(WithSynonyms, "ad", AnalysisUse.Query));
        Assert.Equal("=active-directory@0:S", Terms.Line(WithSynonyms, "AD", AnalysisUse.Query));
    }

    [Fact]
    public void Of_WithTheLexicon_TakesEveryPhrase()
        => Assert.Contains("=aarsagsanalyse", Terms.In(Analyzer.Danish with { Synonyms = LexiconFiles.Synonyms }, "Vi laver root cause analysis"));

    [Theory]
    [InlineData("", "ord")]
    [InlineData("to ord", "ord")]
    [InlineData("navn", "en to tre fire fem seks syv otte ni")]
    public void Of_WithAWrongGroup_SaysWhichOne(string name, string phrase)
    {
        var error = Assert.Throws<ArgumentException>(() => SynonymTable.Of([new SynonymGroup(name, [phrase])]));

        Assert.Contains(name.Length == 4 ? phrase : $"\"{name}\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_OfOtherTables_IsAnother()
    {
        var parts = Analyzer.Danish with { Parts = WordParts.Of(["lager"], []) };
        var same = Analyzer.Danish with { Parts = WordParts.Of(["LAGER", "lager"], []) };

        Assert.Equal(parts.Fingerprint, same.Fingerprint);
        Assert.Equal(5, new[] { Analyzer.Danish, Analyzer.Surface, parts, WithSynonyms, Analyzer.Grams }.Select(analyzer => analyzer.Fingerprint).Distinct().Count());
    }
}
