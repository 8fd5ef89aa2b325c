namespace MatchPortal.Core.Demo;

/// <summary>Times of the past as an office has them: working days, between early morning and late afternoon, never after the base date's morning.</summary>
internal sealed class Moments(DateOnly baseDate)
{
    /// <summary>From when the municipality looks back. Early, so that nothing lies ahead of whoever builds it on the day itself.</summary>
    public DateTime Now { get; } = baseDate.ToDateTime(new TimeOnly(5, 0), DateTimeKind.Utc);

    public DateOnly Today => baseDate;

    public DateTime DaysAgo(double days) => Now.AddDays(-days);

    /// <summary>Between the two; when they lie the wrong way round, the first.</summary>
    public DateTime Within(Dice dice, DateTime from, DateTime to)
    {
        to = to < Now ? to : Now;
        if (from >= to)
        {
            return from < Now ? from : Now;
        }

        var time = from + ((to - from) * dice.Share());
        var day = time.Date.AddDays(time.DayOfWeek switch { DayOfWeek.Saturday => -1, DayOfWeek.Sunday => 1, _ => 0 });
        var office = day.AddHours(6).AddMinutes(dice.Below(8 * 60)).AddSeconds(dice.Below(60));
        return office < from ? from.AddMinutes(dice.Between(1, 5)) : office > to ? to : office;
    }

    public DateTime After(Dice dice, DateTime time, double leastDays, double mostDays) =>
        Within(dice, time.AddDays(leastDays), time.AddDays(mostDays));
}
