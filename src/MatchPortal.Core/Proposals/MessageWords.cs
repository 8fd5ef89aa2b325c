using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Proposals;

/// <summary>What a company may write to a citizen: scrubbed, and without words that may keep somebody out.</summary>
public sealed class MessageWords(TextScrubber scrubber, AdvertisingCheck check)
{
    public IReadOnlyList<AdvertisingFinding> Findings(string text) => check.Read(text);

    /// <param name="text">What the company writes.</param>
    /// <param name="keptBecause">Why words that were found may stay; blank for no reason.</param>
    /// <exception cref="RuleBrokenException">Words that may keep somebody out, and no reason.</exception>
    public CheckedMessage Read(string text, string? keptBecause)
    {
        var hasFindings = Findings(text).Count > 0;
        Verdict.Require(!string.IsNullOrWhiteSpace(keptBecause) || !hasFindings, "Nogle ord kan holde nogen ude. Ret dem, eller skriv, hvorfor de skal blive stående.").Demand();
        return new(scrubber.Scrub(text).Text, hasFindings ? keptBecause : null);
    }
}
