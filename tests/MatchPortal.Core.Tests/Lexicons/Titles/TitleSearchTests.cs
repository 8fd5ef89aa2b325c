using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Lexicons.Titles;

public sealed class TitleSearchTests
{

    private static readonly Lazy<TitleSearch> Small = new(() => new(
        Shipped.Lexicon,
        [
            Entry("kok", "kok", "køkkenchef"),
            Entry("tjener", "tjener", "servitrice"),
            Entry("bilmekaniker", "automobilmekaniker"),
            Entry("cykel", "cykelmekaniker"),
            Entry("rengøring", "rengøringsassistent", "rengøringshjælp"),
            Entry("lager", "lagermedarbejder"),
            Entry("kemi", "lektor i kemi"),
            Entry("historie", "lektor i historie"),
            Entry("ingeniør", "softwareingeniør"),
            Entry("chauffør", "lastbilchauffør"),
        ]));

    [Theory]
    [InlineData("kok", "kok")]
    [InlineData("KOK!", "kok")]
    [InlineData("kokkeelev", "kok")]
    [InlineData("servitrice", "tjener")]
    [InlineData("bilmekaniker", "bilmekaniker")]
    [InlineData("cykelmekanikerlærling", "cykel")]
    [InlineData("rengøringsmedarbejder", "rengøring")]
    [InlineData("lagermand", "lager")]
    [InlineData("truck driver", "chauffør")]
    [InlineData("rengøringsasistent", "rengøring")]
    [InlineData("Erfaren kok til nathold i Vejle (m/k)", "kok")]
    [InlineData("Vi søger en glad tjener til Aarhus C, 37 timer", "tjener")]
    [InlineData("warehouse worker", "lager")]
    [InlineData("lagerkvinde", "lager")]
    [InlineData("bilmekanikerlærlnig", "bilmekaniker")]
    public void Find_WhenATitleIsWrittenInAnotherWay_GivesTheOccupationFirst(string title, string expected) =>
        Assert.Equal(expected, Small.Value.Find(title, 3)[0].Id);

    [Fact]
    public void Find_WhenATitleIsInNoList_KnowsItsGroupByTheWordsOfItsTitles()
    {
        using var small = new SmallLexicon();
        using var search = TitleSearch.OfLexicon(small.Load());

        Assert.Equal("7221", search.Find("ciselør", 1)[0].Id);
    }

    [Fact]
    public void Find_WhenAnEntryIsFoundByAnotherForm_SaysWhichForm() =>
        Assert.Equal(("tjener", "servitrice"), (Small.Value.Find("servitrice", 1)[0].Id, Small.Value.Find("servitrice", 1)[0].Form));

    [Fact]
    public void Find_WhenAsked_GivesEachEntryOnceAndPointsThatFall()
    {
        var hits = Small.Value.Find("mekaniker", 10);

        Assert.Equal(hits.Select(hit => hit.Id).Distinct(), hits.Select(hit => hit.Id));
        Assert.Equal(hits.Select(hit => hit.Points).OrderDescending(), hits.Select(hit => hit.Points));
    }

    [Theory]
    [InlineData("")]
    [InlineData("—, / ()")]
    public void Find_WhenTheTitleHoldsNoWord_GivesNothing(string title) => Assert.Empty(Small.Value.Find(title, 10));

    [Fact]
    public void Find_WhenTheTextIsFarLongerThanATitle_StillAnswers() =>
        Assert.NotEmpty(Small.Value.Find(string.Join(' ', Enumerable.Repeat("kok på et plejehjem", 5000)), 10));

    [Theory]
    [InlineData("SOSU-assistent", "5321")]
    [InlineData("svejser", "7212")]
    [InlineData("folkeskolelærer", "2341")]
    public void OfLexicon_WhenATitleIsKnown_GivesItsUnitGroupFirst(string title, string unit)
    {
        Assert.Equal(unit, Shipped.Titles.Find(title, 5)[0].Id);
    }

    private static TitleEntry Entry(string id, params string[] forms) => new(id, [.. forms]);
}
