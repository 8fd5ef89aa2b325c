namespace MatchPortal.Core.Postings.Advertising;

/// <summary>Words of an advertisement that may prefer or exclude.</summary>
/// <param name="Start">Their first character in the text.</param>
/// <param name="Words">As they stand there.</param>
/// <param name="Advice">Why, by which law, and what to write instead.</param>
/// <param name="Instead">What can stand in their place as it is; null where a person must rephrase.</param>
public sealed record AdvertisingFinding(int Start, string Words, AdvertisingAdvice Advice, string? Instead)
{
    private const int Reach = 60;

    /// <summary>To write in their place what can stand there; null where a person must rephrase.</summary>
    public Rewording? Rewording => Instead is null ? null : new(Start, Words, Instead);

    /// <summary>What stands around them.</summary>
    /// <param name="text">Where they were found.</param>
    public (string Before, string After) Around(string text)
    {
        var end = Start + Words.Length;
        return (text[Math.Max(0, Start - Reach)..Start], text[end..Math.Min(text.Length, end + Reach)]);
    }
}
