using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Proposals;

/// <summary>What a company may write to a citizen: scrubbed, and without words that may keep somebody out.</summary>
public sealed class MessageWords(TextScrubber scrubber, AdvertisingCheck check)
{
    public IReadOnlyList<AdvertisingFinding> Findings(string text) => check.Read(text);

    /// <exception cref="RuleBrokenException">Words that may keep somebody out.</exception>
    public ScrubbedText Read(string text)
    {
        Verdict.Require(Findings(text).Count == 0, "Nogle ord kan holde nogen ude. Ret dem, og send igen.").Demand();
        return scrubber.Scrub(text).Text;
    }
}
