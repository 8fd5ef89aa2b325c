namespace MatchPortal.Core.Postings.Advertising;

/// <summary>Words of an advertisement that may prefer or exclude.</summary>
/// <param name="Start">Their first character in the text.</param>
/// <param name="Words">As they stand there.</param>
/// <param name="Advice">Why, by which law, and what to write instead.</param>
public sealed record AdvertisingFinding(int Start, string Words, AdvertisingAdvice Advice);
