namespace MatchPortal.Core.Tests;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-04-02", false)]
    [InlineData("2026-04-03", false)]
    [InlineData("2026-04-06", false)]
    [InlineData("2026-05-14", false)]
    [InlineData("2026-05-25", false)]
    [InlineData("2026-06-05", false)]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2023-05-05", false)]
    [InlineData("2024-04-26", true)]
    [InlineData("2038-04-26", false)]
    public void IsWorkingDay_OnTheDaysOfTheDanishYear_IsAsTheOfficeKeepsThem(string day, bool isWorkingDay) =>
        Assert.Equal(isWorkingDay, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).IsWorkingDay);

    [Fact]
    public void AfterWorkingDays_OverChristmas_SkipsWeekendsAndHolidays()
    {
        var before = new DateOnly(2026, 12, 22);

        Assert.Equal(new DateOnly(2026, 12, 23), before.AfterWorkingDays(1));
        Assert.Equal(new DateOnly(2026, 12, 28), before.AfterWorkingDays(2));
        Assert.Equal(new DateOnly(2027, 1, 4), before.AfterWorkingDays(5));
    }
}
