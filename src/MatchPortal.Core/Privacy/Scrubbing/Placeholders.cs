using System.Collections.Frozen;

namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>The Danish words in square brackets that stand where something was taken out, so that the sentence still reads.</summary>
public static class Placeholders
{
    private const int LongestLength = 14;

    private static readonly FrozenSet<string> All = Enum.GetValues<RemovalKind>().Select(For).ToFrozenSet(StringComparer.Ordinal);

    public static string For(RemovalKind kind) => kind switch
    {
        RemovalKind.Cpr => "[CPR-nummer]",
        RemovalKind.Phone => "[telefon]",
        RemovalKind.Email => "[mail]",
        RemovalKind.Url => "[link]",
        RemovalKind.Address => "[adresse]",
        RemovalKind.BirthDate => "[fødselsdato]",
        RemovalKind.Age => "[alder]",
        RemovalKind.OwnName or RemovalKind.PersonName => "[navn]",
        RemovalKind.Employer => "[arbejdsplads]",
        RemovalKind.School => "[skole]",
    };

    /// <summary>The length of the placeholder that begins there; 0 when none does.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..Math.Min(text.Length, start + LongestLength)];
        return rest is ['[', ..] && rest.IndexOf(']') is > 0 and var end && All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..(end + 1)]) ? end + 1 : 0;
    }

    internal static int LengthIn(string text) => In(text).Sum(placeholder => placeholder.Length);

    internal static IReadOnlyList<RemovalCount> CountIn(string text) =>
        [.. In(text).GroupBy(placeholder => text.Substring(placeholder.Start, placeholder.Length), StringComparer.Ordinal).Select(same => new RemovalCount(same.Key, same.Count()))];

    /// <summary>Blanks in their place, so that all else stays where it was.</summary>
    internal static string Blanked(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var letters = text.ToCharArray();
        foreach (var (start, length) in In(text))
        {
            Array.Fill(letters, ' ', start, length);
        }

        return new string(letters);
    }

    private static IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (LengthAt(text, at) is > 0 and var length)
            {
                yield return (at, length);
            }
        }
    }
}
