namespace MatchPortal.Core;

/// <summary>The days on which a Danish municipality answers: not at weekends, on public holidays, on Constitution Day, Christmas Eve or New Year's Eve.</summary>
public static class WorkingDays
{
    // Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday.
    private static readonly int[] AroundEaster = [-3, -2, 1, 39, 50];

    private const int GreatPrayerDay = 26;

    extension(DateOnly day)
    {
        public bool IsWorkingDay => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsClosed(day);

        /// <summary>So many working days later; the day itself does not count.</summary>
        public DateOnly AfterWorkingDays(int count)
        {
            var found = day;
            for (var left = count; left > 0;)
            {
                found = found.AddDays(1);
                left -= found.IsWorkingDay ? 1 : 0;
            }

            return found;
        }
    }

    private static bool IsClosed(DateOnly day)
    {
        var fromEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return (day.Month, day.Day) is (1, 1) or (6, 5) or (12, 24) or (12, 25) or (12, 26) or (12, 31)
            || AroundEaster.Contains(fromEaster)

            // Abolished from 2024.
            || (day.Year < 2024 && fromEaster == GreatPrayerDay);
    }

    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
