using System.Net;
using System.Text;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>What a reader sees of a text with mark-up: paragraphs, lines and points of a list, and nothing else.</summary>
internal static class PlainText
{
    private static readonly string[] Unread = ["script", "style", "template", "head"];

    private static readonly string[] Paragraphs = ["p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section", "article", "header", "footer"];

    public static string Of(string text)
    {
        // Some sources write mark-up as text inside their mark-up.
        var source = text.Contains('<', StringComparison.Ordinal) || !text.Contains("&lt;", StringComparison.Ordinal) ? text : WebUtility.HtmlDecode(text);
        var plain = new StringBuilder(source.Length);
        var isMarkedUp = source.AsSpan().IndexOf("</") >= 0 || source.Contains("<br", StringComparison.OrdinalIgnoreCase);
        var lastEnd = source.LastIndexOf('>');
        for (var at = 0; at < source.Length;)
        {
            if (source[at] == '<' && at < lastEnd && at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!'))
            {
                at = Tag(source, at, plain);
            }
            else
            {
                plain.Append(isMarkedUp && source[at] is '\r' or '\n' ? ' ' : source[at]);
                at++;
            }
        }

        return Tidy(WebUtility.HtmlDecode(plain.ToString()));
    }

    /// <returns>Where to read on.</returns>
    private static int Tag(string source, int at, StringBuilder plain)
    {
        if (source.AsSpan(at).StartsWith("<!--"))
        {
            return source.IndexOf("-->", at, StringComparison.Ordinal) is var over and >= 0 ? over + 3 : source.Length;
        }

        var end = source.IndexOf('>', at);
        var name = Name(source.AsSpan(at + 1, end - at - 1));
        if (Unread.Contains(name) && source[at + 1] != '/')
        {
            return source.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase) is var closing and >= 0 ? closing : source.Length;
        }

        plain.Append(name switch
        {
            "li" when source[at + 1] != '/' => "\n- ",
            "br" or "tr" => "\n",
            _ when Paragraphs.Contains(name) => "\n\n",
            _ => "",
        });
        return end + 1;
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = 0;
        while (length < name.Length && length < 10 && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return name[..length].ToString().ToLowerInvariant();
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var isBlank = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
        {
            if (line.Length > 0 && line != "-")
            {
                tidy.Append(line).Append('\n');
                isBlank = false;
            }
            else if (!isBlank)
            {
                tidy.Append('\n');
                isBlank = true;
            }
        }

        return tidy.ToString().TrimEnd();
    }
}
