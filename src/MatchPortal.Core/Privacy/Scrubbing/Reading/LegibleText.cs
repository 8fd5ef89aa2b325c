using System.Buffers;
using System.Globalization;
using System.Text;

namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

/// <summary>A text as a person sees it: what cannot be seen could hide a number from the scrubber, and what is broken could not be stored.</summary>
internal static class LegibleText
{
    private const char Joiner = '\u200D';
    private const char Unreadable = '\uFFFD';

    // ASCII and the Danish letters need nothing done: nearly all text is that.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', 95).Select(code => (char)code), '\n', 'æ', 'ø', 'å', 'Æ', 'Ø', 'Å', 'é', '–', '’', '”', '“', '»', '«', '…', '•', 'ü', 'ö', 'ä']);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var legible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            Append(legible, text, i);
        }

        return legible.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder legible, string text, int i)
    {
        var letter = text[i];
        switch (char.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.Surrogate:
                legible.Append(IsWhole(text, i) ? letter : Unreadable);
                break;
            case UnicodeCategory.Control:
                AppendControl(legible, text, i);
                break;
            case UnicodeCategory.Format:
                // Between two halves of an emoji it is part of the picture.
                _ = letter == Joiner && i > 0 && char.IsLowSurrogate(text[i - 1]) ? legible.Append(letter) : legible;
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                legible.Append(char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator ? ' ' : '\n');
                break;
            case UnicodeCategory.DecimalDigitNumber:
                legible.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)));
                break;
            default:
                legible.Append(IsFullWidth(letter) ? (char)(letter - 0xFEE0) : letter);
                break;
        }
    }

    private static void AppendControl(StringBuilder legible, string text, int i)
    {
        if (text[i] is '\n' or '\t')
        {
            legible.Append(text[i]);
        }
        else if (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
        {
            legible.Append('\n');
        }
    }

    private static bool IsFullWidth(char letter) => letter is >= '\uFF01' and <= '\uFF5E';

    private static bool IsWhole(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
