namespace MatchPortal.Core.Postings.Advertising;

/// <summary>A row of patterns.tsv: words that may keep somebody out, where they are innocent, and what can stand in their place.</summary>
/// <param name="Advice">What to tell of them.</param>
/// <param name="Words">Which.</param>
/// <param name="Unless">What makes them innocent.</param>
/// <param name="Wordings">The first that fits is the one.</param>
internal sealed record AdvertisingRow(AdvertisingAdvice Advice, AdvertisingPattern Words, AdvertisingPattern[] Unless, AdvertisingWording[] Wordings)
{
    /// <summary>Null for a line that is none.</summary>
    public static AdvertisingRow? Parse(string line)
    {
        if (line.Split('\t') is not [var id, var words, .. var rest] || rest.Length > 2 || AdvertisingAdvice.All.FirstOrDefault(known => known.Id == id) is not { } advice)
        {
            return null;
        }

        AdvertisingWording?[] wordings = [.. Listed(rest.ElementAtOrDefault(1)).Select(AdvertisingWording.Parse)];
        return wordings.Contains(null) ? null : new(advice, new(words), [.. Listed(rest.ElementAtOrDefault(0)).Select(innocent => new AdvertisingPattern(innocent))], wordings!);
    }

    /// <summary>The number of the word after what is found at a word; -1 when nothing is.</summary>
    public int EndAt(IReadOnlyList<AdvertisingWord> words, int first)
    {
        var end = Words.EndAt(words, first);
        return end >= 0 && Unless.Any(innocent => innocent.Covers(words, first, end)) ? -1 : end;
    }

    /// <summary>What can stand where the words from one to another stand; null where a person must rephrase.</summary>
    public string? InsteadOf(string text, IReadOnlyList<AdvertisingWord> words, int first, int end) =>
        Wordings.FirstOrDefault(wording => wording.Fits(words, first, end))?.In(text, words, first, end);

    private static string[] Listed(string? field) => field?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
