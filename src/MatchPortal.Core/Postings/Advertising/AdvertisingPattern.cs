namespace MatchPortal.Core.Postings.Advertising;

/// <summary>
/// Words one after the other within a sentence. <c>a|b</c> is either, <c>ung*</c> begins so, <c>*pige</c> ends so, <c>#</c> is a number, <c>..</c> is up to three words of any kind.
/// </summary>
internal sealed class AdvertisingPattern(string pattern)
{
    private const string Gap = "..";
    private const int LongestGap = 3;

    private readonly string[][] _parts = [.. pattern.Split(' ').Select(part => part.Split('|'))];

    /// <summary>The number of the word after the pattern, when it begins at a word; -1 when it does not.</summary>
    public int EndAt(IReadOnlyList<AdvertisingWord> words, int first) => EndAt(words, first, 0);

    /// <summary>Whether it stands anywhere over the words from one to another.</summary>
    public bool Covers(IReadOnlyList<AdvertisingWord> words, int first, int end)
    {
        var longest = _parts.Length + (LongestGap * _parts.Count(IsGap));
        for (var from = Math.Max(0, first - longest); from < end; from++)
        {
            if (EndAt(words, from) > first)
            {
                return true;
            }
        }

        return false;
    }

    private int EndAt(IReadOnlyList<AdvertisingWord> words, int at, int part)
    {
        if (part == _parts.Length)
        {
            return at;
        }

        if (IsGap(_parts[part]))
        {
            for (var skipped = 0; skipped <= LongestGap && CanGoOn(words, at, skipped); skipped++)
            {
                if (EndAt(words, at + skipped, part + 1) is >= 0 and var end)
                {
                    return end;
                }
            }

            return -1;
        }

        var matches = at < words.Count && _parts[part].Any(form => Matches(form, words[at].Text)) && (part == _parts.Length - 1 || !words[at].EndsSentence);
        return matches ? EndAt(words, at + 1, part + 1) : -1;
    }

    private static bool IsGap(string[] part) => part is [Gap];

    private static bool CanGoOn(IReadOnlyList<AdvertisingWord> words, int at, int skipped) =>
        skipped == 0 || (at + skipped - 1 < words.Count && !words[at + skipped - 1].EndsSentence);

    private static bool Matches(string form, string word) => form switch
    {
        "#" => word.All(char.IsAsciiDigit),
        ['*', .. var middle, '*'] => word.Contains(middle, StringComparison.Ordinal),
        ['*', .. var end] => word.EndsWith(end, StringComparison.Ordinal),
        [.. var start, '*'] => word.StartsWith(start, StringComparison.Ordinal),
        _ => word == form,
    };
}
