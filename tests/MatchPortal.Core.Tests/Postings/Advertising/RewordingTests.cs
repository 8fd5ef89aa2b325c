using MatchPortal.Core.Postings.Advertising;

namespace MatchPortal.Core.Tests.Postings.Advertising;

public sealed class RewordingTests
{
    [Theory]
    [InlineData("En ung svejser og en ung kok.", 20, "En ung svejser og en erfaren kok.")]
    [InlineData("Hej! En ung svejser.", 3, "Hej! En erfaren svejser.")]
    [InlineData("En ungdomsklub for den ung.", 3, "En ungdomsklub for den erfaren.")]
    [InlineData("ung", 900, "erfaren")]
    public void In_WhenTheTextHasMoved_PutsTheNearestWords(string text, int start, string anew) => Assert.Equal(anew, new Rewording(start, "ung", "erfaren").In(text));

    [Theory]
    [InlineData("")]
    [InlineData("En ungdomsklub.")]
    public void In_WhenTheWordsAreGone_IsNone(string text) => Assert.Null(new Rewording(3, "ung", "erfaren").In(text));

    [Theory]
    [InlineData("ung")]
    [InlineData("18/25\tår ”+ 100 %")]
    public void Parse_OfWhatWasWritten_IsTheSame(string words)
    {
        var rewording = new Rewording(7, words, "kan løfte 15 kg");

        Assert.Equal(rewording, Rewording.Parse(rewording.Write()));
        Assert.Equal(rewording, rewording.Undone.Undone);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7/ung")]
    [InlineData("7//erfaren")]
    [InlineData("syv/ung/erfaren")]
    [InlineData("-7/ung/erfaren")]
    public void Parse_OfAnythingElse_IsNone(string? written) => Assert.Null(Rewording.Parse(written));
}
