using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

public sealed class QueryGroupTests
{
    private static readonly Analyzer WithSynonyms = Analyzer.Danish with
    {
        Synonyms = SynonymTable.Of([new("aarsagsanalyse", ["årsagsanalyse", "root cause analysis"]), new("support", ["it-support", "support"])]),
    };

    [Theory]
    [InlineData("dygtig bager", "dygt | bag")]
    [InlineData("it-supporter søges", "it&support/=support or itsupport/=support | søg")]
    [InlineData("vi laver root cause analysis nu", "lav | root&caus&analysis or =aarsagsanalyse")]
    [InlineData("it-support", "it&support/=support or itsupport/=support")]
    [InlineData("groen bus", "groen/grøn | bus")]
    [InlineData("leder af lager", "led | lag")]
    [InlineData("på og i", "")]
    [InlineData("?! 😀 ''", "")]
    [InlineData("'; DROP TABLE x; --", "drop | tabl | x")]
    [InlineData(".*(a|b)+[c-d]\"", "a | b | c&d or cd")]
    public void Ask_WithTypedText_GroupsWhatBelongsTogether(string typed, string expected)
        => Assert.Equal(expected, string.Join(" | ", WithSynonyms.Ask(typed).Select(Line)));

    [Fact]
    public void Ask_WithTypedText_TellsWhereEachGroupStands()
    {
        var places = WithSynonyms.Ask("en it-supporter til Århus").Select(group => (group.Start, group.Length, string.Join(',', group.Words.Select(word => word.Position))));

        Assert.Equal([(3, 12, "1,2"), (20, 5, "4")], places);
    }

    [Fact]
    public void Ask_OfGrams_LeavesTheLastWordOpen()
    {
        Assert.Equal("_ma/_mal/mal", string.Join(" | ", Analyzer.Grams.Ask("mal").Select(Line)));
        Assert.Equal("_ma/_mal/_mal_/mal/mal_/al_", string.Join(" | ", Analyzer.Grams.Ask("mal ").Select(Line)));
    }

    private static string Line(QueryGroup group)
        => string.Join('&', group.Words.Select(word => string.Join('/', word.Terms))) + (group.Wholes.IsEmpty ? "" : " or " + string.Join('/', group.Wholes));
}
