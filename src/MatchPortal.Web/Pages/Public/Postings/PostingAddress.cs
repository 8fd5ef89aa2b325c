using System.Text;
using MatchPortal.Core.Postings;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>A posting's public address: words for people, and the code that never changes.</summary>
public static class PostingAddress
{
    private const int LongestWords = 60;

    /// <summary><c>/opslag/svejser-til-vaerksted-7k2m9qd4</c></summary>
    public static string Of(string title, string code)
    {
        var words = Words(title);
        return words.Length == 0 ? $"/opslag/{code}" : $"/opslag/{words}-{code}";
    }

    /// <summary>The code at the end; null when the text is too short to hold one.</summary>
    public static string? CodeOf(string address) =>
        address.Length >= PostingCode.Length ? address[^PostingCode.Length..].ToLowerInvariant() : null;

    private static string Words(string title)
    {
        var words = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant())
        {
            _ = letter switch
            {
                'æ' or 'ä' => words.Append("ae"),
                'ø' or 'ö' => words.Append("oe"),
                'å' => words.Append("aa"),
                'é' or 'è' => words.Append('e'),
                'ü' => words.Append('u'),
                _ when char.IsAsciiLetterOrDigit(letter) => words.Append(letter),
                _ when words.Length > 0 && words[^1] != '-' => words.Append('-'),
                _ => words,
            };
        }

        var text = words.ToString().Trim('-');
        return text.Length <= LongestWords ? text : text[..LongestWords].Trim('-');
    }
}
