using System.Text.RegularExpressions;

namespace MatchPortal.Core.Demo;

/// <summary>What goes into the gaps of a sentence: {fag} becomes svejser, and {Fag} Svejser.</summary>
internal sealed partial class Gaps
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>An empty word leaves the gap open.</summary>
    public Gaps With(string gap, string? word)
    {
        if (!string.IsNullOrEmpty(word))
        {
            _words[gap] = word;
        }

        return this;
    }

    /// <summary>Null when a gap has no word.</summary>
    public string? Fill(string text)
    {
        var isWhole = true;
        var filled = Gap().Replace(text, match =>
        {
            var name = match.Groups[1].Value;
            if (_words.TryGetValue(name, out var word))
            {
                return word;
            }

            if (_words.TryGetValue(Lower(name), out word))
            {
                return Upper(word);
            }

            isWhole = false;
            return "";
        });
        return isWhole ? filled : null;
    }

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Danish.Culture) + text[1..];

    private static string Lower(string text) => char.ToLower(text[0], Danish.Culture) + text[1..];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Gap();
}
