namespace MatchPortal.Core.Postings.Advertising;

/// <summary>
/// Words one after the other within a sentence. <c>a|b</c> is either, <c>ung*</c> begins so, <c>*pige</c> ends so, <c>#</c> is a number, <c>..</c> is up to three words of any kind.
/// <c>[en]</c> in front or at the end must stand there too, and is no part of what is found.
/// </summary>
internal sealed class AdvertisingPattern
{
    private const string Gap = "..";
    private const int LongestGap = 3;

    private readonly string[][] _before;
    private readonly string[][] _parts;
    private readonly string[][] _after;

    public AdvertisingPattern(string pattern)
    {
        string[] parts = pattern.Split(' ');
        _before = [.. parts.TakeWhile(IsBeside).Select(Forms)];
        _parts = [.. parts.Where(part => !IsBeside(part)).Select(Forms)];
        _after = [.. parts.Skip(_before.Length + _parts.Length).Select(Forms)];
    }

    /// <summary>The number of the word after the pattern, when it begins at a word; -1 when it does not.</summary>
    public int EndAt(IReadOnlyList<AdvertisingWord> words, int first)
    {
        var end = EndAt(words, first, 0);
        return end >= 0 && Stands(_before, words, first - _before.Length, joint: 0) && Stands(_after, words, end, joint: -1) ? end : -1;
    }

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

    // In the same sentence: the word at each joint ends none.
    private static bool Stands(string[][] beside, IReadOnlyList<AdvertisingWord> words, int from, int joint) =>
        from >= 0 && from + beside.Length <= words.Count
        && beside.Index().All(one => one.Item.Any(form => Matches(form, words[from + one.Index].Text)) && !words[from + one.Index + joint].EndsSentence);

    private static bool IsBeside(string part) => part is ['[', .., ']'];

    private static string[] Forms(string part) => part.Trim('[', ']').Split('|');

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
