using System.Globalization;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Whether digits can be a day.</summary>
internal static class Dates
{
    // A CPR number given to somebody who has none yet counts the day from 61.
    private const int Substitute = 60;

    /// <param name="digits">Day, month and year, two digits each.</param>
    public static bool IsDay(ReadOnlySpan<char> digits)
    {
        var (day, month, year) = (Number(digits[..2]), Number(digits[2..4]), Number(digits[4..6]));

        // 29 February of a year whose century is not known: 2000 had one, 1900 had none, so the later counts.
        return IsDay(day > Substitute ? day - Substitute : day, month, 2000 + year);
    }

    public static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>A year somebody alive may have been born in, or may write of.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && Number(digits) is >= 1900 and < 2100;

    public static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
