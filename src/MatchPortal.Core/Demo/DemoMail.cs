using System.Globalization;
using System.Text;

namespace MatchPortal.Core.Demo;

/// <summary>Addresses that no mail can reach: all end in .example.</summary>
internal static class DemoMail
{
    public static string Of(string name, int number, string domain) =>
        string.Create(CultureInfo.InvariantCulture, $"{Slug(name, '.')}.{number}@{domain}");

    /// <summary>Lower-case letters a-z and digits, with the separator between words.</summary>
    public static string Slug(string text, char separator)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            slug.Append(letter switch
            {
                'æ' or 'ä' => "ae",
                'ø' or 'ö' => "oe",
                'å' => "aa",
                'é' => "e",
                'ü' => "u",
                ' ' or '-' when slug.Length > 0 && slug[^1] != separator => separator.ToString(),
                _ => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : "",
            });
        }

        return slug.ToString();
    }
}
