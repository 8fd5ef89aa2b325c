namespace MatchPortal.Core.Postings.Advertising;

/// <summary>Words that the check found and the company keeps; the reason lies in the log.</summary>
/// <param name="AdviceId">See <see cref="AdvertisingAdvice.Id"/>.</param>
/// <param name="Words">In small letters.</param>
public sealed record KeptWords(string AdviceId, string Words)
{
    public static KeptWords Of(AdvertisingFinding finding) => new(finding.Advice.Id, finding.Words.ToLowerInvariant());
}
