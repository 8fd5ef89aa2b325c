using System.Globalization;

namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

/// <summary>Cuts a text into tokens, in one pass.</summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        List<Token> tokens = new(text.Length / 4);
        for (var at = 0; at < text.Length;)
        {
            var (kind, end) = Next(text, at);
            if (kind != TokenKind.None)
            {
                tokens.Add(new Token(kind, at, end));
            }

            at = end;
        }

        return tokens;
    }

    private static (TokenKind Kind, int End) Next(string text, int at)
    {
        var first = text[at];
        if (IsLetter(first))
        {
            return (TokenKind.Word, EndOfWord(text, at));
        }

        if (char.IsAsciiDigit(first))
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            return (TokenKind.Number, end);
        }

        return first switch
        {
            '\n' => (TokenKind.Break, at + 1),
            ' ' or '\t' => (TokenKind.None, at + 1),
            '[' when Placeholders.LengthAt(text, at) is > 0 and var length => (TokenKind.Removed, at + length),
            _ => (TokenKind.Symbol, char.IsHighSurrogate(first) && at + 1 < text.Length ? at + 2 : at + 1),
        };
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || IsInside(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsInside(string text, int at) =>
        text[at] is '-' or '\'' or '’' or '´' && at + 1 < text.Length && IsLetter(text[at + 1]) && IsLetter(text[at - 1]);

    private static bool IsLetter(char letter) =>
        char.IsLetter(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
