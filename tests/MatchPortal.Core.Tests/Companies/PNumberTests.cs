using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Tests.Companies;

public sealed class PNumberTests
{
    [Theory]
    [InlineData("1003388394")]
    [InlineData(" 1003 388 394 ")]
    public void TryParse_OfTenDigits_ReadsThem(string text)
    {
        Assert.True(PNumber.TryParse(text, out var number));
        Assert.Equal(("1003388394", "1003388394"), (number.Value, number.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("100338839")]
    [InlineData("10033883940")]
    [InlineData("P003388394")]
    public void TryParse_OfAnythingElse_Refuses(string? text)
    {
        Assert.False(PNumber.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PNumber.Parse(text ?? ""));
    }
}
