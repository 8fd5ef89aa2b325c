using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Reads a day as people write it: 3/4-85, 03.04.1985, 1985-04-03, 3. april 1985, den 3. april, april 1985.</summary>
internal sealed class DateReader(Cues cues)
{
    /// <returns>The last token of the date that begins at the token, or -1.</returns>
    public int EndAt(Passage passage, int first)
    {
        if (passage.IsWord(first, cues.Months))
        {
            var year = YearAfter(passage, first);
            return year > first ? year : -1;
        }

        if (!passage.Is(first, TokenKind.Number) || passage[first].Length > 8)
        {
            return -1;
        }

        var digits = passage.Of(first);
        return digits.Length switch
        {
            8 => Dates.IsDay(Dates.Number(digits[..2]), Dates.Number(digits[2..4]), Dates.Number(digits[4..])) ? first : -1,
            6 => Dates.IsDay(digits) ? first : -1,
            4 => EndFromYear(passage, first),
            <= 2 => EndFromDay(passage, first),
            _ => -1,
        };
    }

    private int EndFromDay(Passage passage, int first)
    {
        var day = Dates.Number(passage.Of(first));
        if (day is 0 or > 31)
        {
            return -1;
        }

        var next = passage.IsSymbol(first + 1, '.') ? first + 2 : first + 1;
        if (passage.IsWord(next, cues.Months))
        {
            return YearAfter(passage, next);
        }

        return IsBetween(passage, first + 1) && IsMonth(passage, first + 2) ? EndFromMonth(passage, first + 2) : -1;
    }

    private static int EndFromMonth(Passage passage, int month)
    {
        var year = IsBetween(passage, month + 1) ? month + 2 : passage.Is(month + 1, TokenKind.Number) && passage.IsNext(month + 1) ? month + 1 : 0;
        return year > 0 && passage.Is(year, TokenKind.Number) && (passage[year].Length == 2 || Dates.IsYear(passage.Of(year))) ? year : month;
    }

    private static int EndFromYear(Passage passage, int year) =>
        Dates.IsYear(passage.Of(year)) && IsBetween(passage, year + 1) && IsMonth(passage, year + 2) && IsBetween(passage, year + 3)
            && passage.Is(year + 4, TokenKind.Number) && passage[year + 4].Length <= 2
            ? year + 4
            : -1;

    // april 1985, april '85, april i 1985; without one the month itself.
    private static int YearAfter(Passage passage, int month)
    {
        var next = passage.IsSymbol(month + 1, ".,'’") ? month + 2 : month + 1;
        return passage.Is(next, TokenKind.Number) && (Dates.IsYear(passage.Of(next)) || passage[next].Length == 2 && passage.IsTight(next)) ? next : month;
    }

    private static bool IsMonth(Passage passage, int index) =>
        passage.Is(index, TokenKind.Number) && passage[index].Length <= 2 && Dates.Number(passage.Of(index)) is >= 1 and <= 12;

    private static bool IsBetween(Passage passage, int index) => passage.IsSymbol(index, "./-–");
}
