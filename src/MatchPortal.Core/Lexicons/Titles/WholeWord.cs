namespace MatchPortal.Core.Lexicons.Titles;

internal static class WholeWord
{
    public static bool IsIn(string text, string word) => !ReferenceEquals(Replace(text, word, "\0"), text);

    /// <summary>Every place where the word stands with no letter or digit beside it, upper and lower case alike.</summary>
    public static string Replace(string text, string word, string by)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var end = at + word.Length;
            var stands = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            text = stands ? string.Concat(text.AsSpan(0, at), by, text.AsSpan(end)) : text;
            var next = at + (stands ? by.Length : 1);
            at = next >= text.Length ? -1 : text.IndexOf(word, next, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
