using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Browsing;

public sealed class HighlightsTests
{
    private const string Text = "Vi er en lille virksomhed på havnen med ti ansatte og et godt fællesskab, og vi har travlt. "
        + "Vi søger en erfaren svejser, der kan svejse i rustfrit stål og har certifikat. Du skal kunne møde klokken seks hver morgen hele ugen igennem.";

    [Fact]
    public void Piece_OfALongText_HoldsTheWordsAskedForAndMarksThem()
    {
        var highlight = Highlights("svejsere stål").Piece(Text, 80);

        Assert.Equal(["svejser", "stål"], highlight.Places.Select(place => highlight.Text.Substring(place.Start, place.Length)).Where(word => word != "svejse"));
        Assert.InRange(highlight.Text.Length, 40, 100);
        Assert.False(highlight.IsFromStart);
        Assert.False(highlight.IsToEnd);
        Assert.Contains(highlight.Text, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Piece_WithoutAMatch_IsTheStart()
    {
        var highlight = Highlights("tømrer").Piece(Text, 60);

        Assert.Empty(highlight.Places);
        Assert.True(highlight.IsFromStart);
        Assert.StartsWith(highlight.Text, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Piece_OfEmoji_NeverCutsOneInTwo()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 100)) + " svejser " + string.Concat(Enumerable.Repeat("😀", 100));
        for (var length = 20; length < 60; length++)
        {
            var piece = Highlights("svejser").Piece(text, length).Text;

            Assert.False(char.IsLowSurrogate(piece[0]) || char.IsHighSurrogate(piece[^1]), $"{length}: {piece}");
        }
    }

    private static Highlights Highlights(string typed) => new(Analyzer.Danish, QueryTerms.Of(TypedText.ToQuery(typed, Analyzer.Danish, [new("text", 1)])!));
}
