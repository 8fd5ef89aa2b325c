using System.Text;

namespace MatchPortal.Web.Tests.Ui;

/// <summary>Reads one argument of a call in C# source, as far as it is a plain string literal or several joined by plus.</summary>
internal static class SourceArguments
{
    /// <param name="start">The first character after the opening parenthesis or bracket.</param>
    /// <returns>Null when the argument is anything else.</returns>
    public static string? Literal(string source, int start, int argument)
    {
        var at = start;
        for (var skipped = 0; skipped < argument; skipped++)
        {
            at = AfterComma(source, at);
        }

        var text = new StringBuilder();
        while (true)
        {
            at = AfterSpace(source, at);
            if (at >= source.Length || source[at] != '"')
            {
                return null;
            }

            at = Read(source, at, text);
            at = AfterSpace(source, at);
            if (at >= source.Length || source[at] != '+')
            {
                return text.ToString();
            }

            at++;
        }
    }

    private static int AfterComma(string source, int at)
    {
        for (var depth = 0; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '"':
                    at = Read(source, at, new StringBuilder()) - 1;
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case ',' when depth == 0:
                    return at + 1;
                default:
                    break;
            }
        }

        return at;
    }

    private static int AfterSpace(string source, int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    private static int Read(string source, int quote, StringBuilder text)
    {
        var at = quote + 1;
        for (; at < source.Length && source[at] != '"'; at++)
        {
            if (source[at] == '\\')
            {
                at++;
            }

            text.Append(source[at]);
        }

        return at + 1;
    }
}
