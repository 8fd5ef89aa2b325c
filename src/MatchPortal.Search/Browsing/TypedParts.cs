using System.Buffers;

namespace MatchPortal.Search.Browsing;

/// <summary>
/// Given typed text, gives its parts: <c>"…"</c> (any quotation marks) is a phrase, <c>-</c> before a word or a phrase says that it is not wanted, and the rest are words.
/// A quotation mark without a second, and a minus inside a word or before nothing, mean nothing.
/// </summary>
internal static class TypedParts
{
    private const string Minuses = "-−";

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"”“„»«");

    public static IReadOnlyList<TypedPart> Read(string typed)
    {
        var parts = new List<TypedPart>();
        var words = 0;
        for (var at = 0; at < typed.Length;)
        {
            var isUnwanted = IsMinus(typed, at);
            var from = isUnwanted ? at + 1 : at;
            var end = PhraseEnd(typed, from);
            if (end < 0 && !isUnwanted)
            {
                at++;
                continue;
            }

            Add(typed[words..at]);
            parts.Add(end < 0
                ? new(typed[from..WordEnd(typed, from)], IsPhrase: false, isUnwanted)
                : new(typed[(from + 1)..end], IsPhrase: true, isUnwanted));
            words = at = end < 0 ? WordEnd(typed, from) : end + 1;
        }

        Add(typed[words..]);
        return parts;

        void Add(string text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                parts.Add(new(text, IsPhrase: false, IsUnwanted: false));
            }
        }
    }

    private static bool IsMinus(string text, int at) =>
        Minuses.Contains(text[at], StringComparison.Ordinal) && (at == 0 || char.IsWhiteSpace(text[at - 1]))
        && at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || IsQuote(text[at + 1]));

    // Where the phrase that begins here ends; below 0 if none begins.
    private static int PhraseEnd(string text, int at)
    {
        if (at >= text.Length || !IsQuote(text[at]))
        {
            return -1;
        }

        var length = text.AsSpan(at + 1).IndexOfAny(Quotes);
        return length < 0 ? -1 : at + 1 + length;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsQuote(char sign) => Quotes.Contains(sign);
}
