using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Tests.Companies;

public sealed class CvrTests
{
    // By hand with the weights 2, 7, 6, 5, 4, 3, 2, 1:
    // 10150817: 2+0+6+25+0+24+2+7 = 66 = 6 x 11.   64942212: 12+28+54+20+8+6+2+2 = 132 = 12 x 11.   25313763: 4+35+18+5+12+21+12+3 = 110 = 10 x 11.
    [Theory]
    [InlineData("10150817", true)]
    [InlineData("64942212", true)]
    [InlineData("25313763", true)]
    [InlineData("10150818", false)]
    [InlineData("64942221", false)]
    [InlineData("12345678", false)]
    public void IsLikely_ByModulus11_TellsLikelyNumbersFromMistypedOnes(string digits, bool expected) =>
        Assert.Equal(expected, Cvr.Parse(digits).IsLikely);

    [Theory]
    [InlineData("10150817")]
    [InlineData(" 10 15 08 17 ")]
    [InlineData("DK10150817")]
    [InlineData("dk 10150817")]
    public void TryParse_AsPeopleWriteIt_ReadsEightDigits(string text)
    {
        Assert.True(Cvr.TryParse(text, out var cvr));
        Assert.Equal(("10150817", "10150817"), (cvr.Value, cvr.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1015081")]
    [InlineData("101508170")]
    [InlineData("1015081a")]
    [InlineData("SE10150817")]
    [InlineData("١٠١٥٠٨١٧")]
    public void TryParse_OfAnythingElse_Refuses(string? text)
    {
        Assert.False(Cvr.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Cvr.Parse(text ?? ""));
    }
}
