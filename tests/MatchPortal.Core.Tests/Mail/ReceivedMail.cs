using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>What the server was given: one character a byte.</summary>
public sealed partial record ReceivedMail(string From, string[] To, string? User, bool Secure, string Data)
{
    public string? Header(string name) => Unfolded().Split("\r\n")
        .Where(line => line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase))
        .Select(line => Word().Replace(JoinedWords().Replace(line[(name.Length + 2)..], ""), Decode))
        .SingleOrDefault();

    /// <summary>As a reader sees it.</summary>
    public string Text()
    {
        var body = Data[(Data.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("=\r\n", "", StringComparison.Ordinal);
        return FromQuoted(body).ReplaceLineEndings("\n");
    }

    private string Unfolded() => Data[..Data.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal);

    private static string Decode(Match word) => word.Groups[1].Value is "B" or "b"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value))
        : FromQuoted(word.Groups[2].Value.Replace('_', ' '));

    private static string FromQuoted(string text)
    {
        var bytes = Quoted().Replace(text, code => ((char)int.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));
    }

    [GeneratedRegex(@"=\?utf-8\?([BbQq])\?([^?]*)\?=")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)")]
    private static partial Regex JoinedWords();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex Quoted();
}
