using System.Text;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>From the bytes of a file to text, whatever encoding it is in: a wrong one is found by what it makes of the bytes.</summary>
public static class AdFile
{
    /// <summary>Characters, and about as many bytes.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>Two bytes for a letter that is not English.</summary>
    public const int MostBytes = 2 * MostCharacters;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RuleBrokenException">There is too much of it.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        Verdict.Require(bytes.Length <= MostBytes, "Filen er for stor. Del den i flere på højst {0} MB.", MostBytes / 1_000_000).Demand();
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Guess(bytes),
        };
    }

    // Without a mark: every other byte of a UTF-16 file in a European language is 0, and old Danish files are Windows-1252 where they are not UTF-8.
    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 1_000)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < start.Length; at++)
        {
            if (start[at] == 0)
            {
                (even, odd) = at % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        if (Math.Max(even, odd) > start.Length / 4)
        {
            return (even > odd ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
