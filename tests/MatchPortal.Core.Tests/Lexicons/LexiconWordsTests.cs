using MatchPortal.Core.Lexicons;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Lexicons;

public sealed class LexiconWordsTests
{
    private static readonly Lazy<LexiconWords> Words = new(() => new LexiconWords(Shipped.Lexicon));

    [Fact]
    public void StartingWith_ABeginning_GivesFirstWordsBeforeLaterOnes()
    {
        var words = Words.Value.StartingWith("Svejs").Select(word => word.Text).ToList();

        Assert.Equal("svejser", words[0]);
        Assert.Contains("TIG-svejser", words);
        Assert.True(words.IndexOf("TIG-svejser") > words.FindLastIndex(word => word.StartsWith("svejs", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(words.Distinct(), words);
    }

    [Fact]
    public void StartingWith_SeveralWords_TakesAHyphenForASpace() =>
        Assert.Contains(new LexiconWord("MAG-svejsning", WordKind.Competence), Words.Value.StartingWith("mag sv"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("qqq")]
    public void StartingWith_NothingKnown_GivesNothing(string text) => Assert.Empty(Words.Value.StartingWith(text));

    [Theory]
    [InlineData("5700", "5700")]
    [InlineData("5700 Svendborg", "5700")]
    [InlineData(" svendborg ", "5700")]
    [InlineData("Odense", "5000")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void FindDistrict_AsPeopleWriteIt_GivesThePlace(string text, string? code) => Assert.Equal(code, Shipped.Lexicon.Places.FindDistrict(text)?.Code);
}
