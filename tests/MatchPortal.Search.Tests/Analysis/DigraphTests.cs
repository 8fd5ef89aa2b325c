using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

/// <summary>aa, ae and oe: one with å, æ and ø where that is what is meant.</summary>
public sealed class DigraphTests
{
    [Theory]
    [InlineData("Aarhus", "Århus")]
    [InlineData("soedygtig", "sødygtig")]
    [InlineData("laege", "læge")]
    [InlineData("toemrer", "tømrer")]
    [InlineData("taet", "tæt")]
    [InlineData("AERLIG", "Ærlig")]
    [InlineData("paedagoger", "pædagoger")]
    [InlineData("saelger i Aabenraa", "sælger i Åbenrå")]
    public void Analyze_OfBothSpellings_GivesTheSameTerms(string written, string same)
        => Assert.Equal(Terms.In(Analyzer.Danish, same), Terms.In(Analyzer.Danish, written));

    [Theory]
    [InlineData("roer", "rør")]
    [InlineData("sukkerroer", "sukkerrør")]
    [InlineData("skoene", "skønne")]
    [InlineData("broen", "brøn")]
    public void Analyze_OfUnlikeWords_KeepsThemApart(string one, string other)
        => Assert.NotEqual(Terms.In(Analyzer.Danish, one), Terms.In(Analyzer.Danish, other));

    [Theory]
    [InlineData("kamera", "kameraet")]
    [InlineData("firma", "firmaer")]
    [InlineData("kollega", "kollegaen")]
    [InlineData("agenda", "agendaer")]
    public void Analyze_OfAnEndingAfterA_SeesTheWord(string word, string inflected)
        => Assert.Equal(Terms.In(Analyzer.Danish, word), Terms.In(Analyzer.Danish, inflected));

    [Theory]
    [InlineData("dataanalyse", "dataanalys")]
    [InlineData("ekstraarbejde", "ekstraarbejd")]
    [InlineData("klimaekspert", "klimaekspert")]
    public void Analyze_AtASeam_KeepsBothLetters(string word, string term) => Assert.Equal([term], Terms.In(Analyzer.Danish, word));

    [Fact]
    public void Analyze_OfADoubtfulWordInAQuery_GivesBothReadings()
    {
        Assert.Equal("groen@0 grøn@0:V bus@1", Terms.Line(Analyzer.Danish, "groen bus", AnalysisUse.Query));
        Assert.Equal("groen@0 bus@1", Terms.Line(Analyzer.Danish, "groen bus"));
        Assert.Equal("rør@0", Terms.Line(Analyzer.Danish, "rør", AnalysisUse.Query));
    }

    [Fact]
    public void Analyze_OfAMergedWord_StillTellsItsPlace()
    {
        var analyzer = Analyzer.Danish with { Parts = WordParts.Of(["læge", "hus"], []) };

        var places = Terms.Of(analyzer, "et laegehuset!").Select(token => (token.Term, token.Place.Start, token.Place.Length));

        Assert.Equal([("lægehus", 3, 10), ("læg", 3, 5), ("hus", 8, 5)], places);
    }
}
