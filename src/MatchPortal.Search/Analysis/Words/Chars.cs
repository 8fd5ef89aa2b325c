using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MatchPortal.Search.Analysis;

/// <summary>Classes and folded forms of chars: a table for Latin, Unicode's own for the rest.</summary>
internal static class Chars
{
    /// <summary>Up to Latin Extended-B: every European alphabet with Latin letters but for rare stacked accents.</summary>
    private const int TableSize = 0x250;

    private static readonly CharClass[] Classes = [.. Enumerable.Range(0, TableSize).Select(unit => Classify(new Rune(unit)))];
    private static readonly char[] Lower = [.. Enumerable.Range(0, TableSize).Select(unit => LowerOf((char)unit))];
    private static readonly char[] Plain = [.. Lower.Select(PlainOf)];

    /// <summary>The class of what stands at a place, and its length: 1 unit, or 2 for a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass At(ReadOnlySpan<char> text, int at, out int units)
    {
        var unit = text[at];
        if (unit < TableSize)
        {
            units = 1;
            return Classes[unit];
        }
        return Slow(text[at..], out units);
    }

    /// <summary>Lower case, and without an accent when <paramref name="plain"/>: é to e, but ä to æ and ö to ø, for they are the same letters.</summary>
    public static Rune Fold(Rune rune, bool plain)
    {
        if (rune.Value < TableSize)
        {
            return new Rune(plain ? Plain[rune.Value] : Lower[rune.Value]);
        }
        var lower = Rune.ToLowerInvariant(rune);
        return lower.Value is >= 0xFF10 and <= 0xFF5A ? new Rune(lower.Value - 0xFEE0) : lower;
    }

    /// <summary>The letter that a letter and an accent after it make, or the letter itself.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('a', '\u0308') => 'æ',
        ('o', '\u0308' or '\u0337' or '\u0338') => 'ø',
        _ => letter,
    };

    private static CharClass Slow(ReadOnlySpan<char> text, out int units)
    {
        var isWhole = Rune.DecodeFromUtf16(text, out var rune, out units) == System.Buffers.OperationStatus.Done;
        return isWhole ? Classify(rune) : CharClass.Other;
    }

    private static CharClass Classify(Rune rune)
    {
        if (rune.Value is 0xAD or (>= 0x200B and <= 0x200D) or 0x2060 or 0xFEFF)
        {
            return CharClass.Mark;
        }
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
            _ => Rune.IsLetter(rune) ? CharClass.Letter : CharClass.Other,
        };
    }

    private static char LowerOf(char unit) => unit == 'İ' ? 'i' : char.ToLowerInvariant(unit);

    private static char PlainOf(char lower)
    {
        switch (lower)
        {
            case 'æ' or 'ø' or 'å':
                return lower;
            case 'ä':
                return 'æ';
            case 'ö' or 'œ' or 'ǿ':
                return 'ø';
            case 'ǽ':
                return 'æ';
            case 'ǻ':
                return 'å';
            case 'đ' or 'ð':
                return 'd';
            case 'ł':
                return 'l';
            case 'ı':
                return 'i';
            case 'ß':
                return 's';
            default:
                var first = lower.ToString().Normalize(NormalizationForm.FormD)[0];
                return char.IsLetter(first) ? first : lower;
        }
    }
}
