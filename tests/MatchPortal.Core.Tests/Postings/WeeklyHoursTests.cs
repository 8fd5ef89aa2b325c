using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Postings;

public sealed class WeeklyHoursTests
{
    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(1, 60, null)]
    [InlineData(37, 37, null)]
    [InlineData(0, 20, "Skriv et timetal mellem 1 og 60.")]
    [InlineData(-5, 20, "Skriv et timetal mellem 1 og 60.")]
    [InlineData(20, 61, "Skriv et timetal mellem 1 og 60.")]
    [InlineData(38, 37, "Det mindste timetal skal være mindre end eller lig med det største.")]
    public void Check_AtTheLimits_SaysWhatIsWrong(int least, int most, string? sentence) =>
        Assert.Equal(sentence, new WeeklyHours(least, most).Check().Sentence);

    [Theory]
    [InlineData(10, 20, 20, 30, true)]
    [InlineData(20, 30, 10, 20, true)]
    [InlineData(10, 40, 20, 30, true)]
    [InlineData(10, 19, 20, 30, false)]
    [InlineData(31, 37, 20, 30, false)]
    public void Overlaps_WhenOneHourIsShared_IsTrueBothWays(int least, int most, int otherLeast, int otherMost, bool expected)
    {
        var (one, other) = (new WeeklyHours(least, most), new WeeklyHours(otherLeast, otherMost));

        Assert.Equal((expected, expected), (one.Overlaps(other), other.Overlaps(one)));
    }
}
