using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Postings.Writing;

namespace MatchPortal.Web.Ui.Wordings;

/// <summary>Words that may keep somebody out, with what stands around them.</summary>
/// <param name="Kicker">Where they stand, as "I skrev:".</param>
/// <param name="IsInForm">Whether the text is still in the form, so that a better wording can be put there.</param>
public sealed record FoundWords(AdvertisingFinding Finding, string Before, string After, string Kicker, bool IsInForm)
{
    public static FoundWords Of(PostingFinding found, string kicker, bool isInForm) => new(found.Finding, found.Before, found.After, kicker, isInForm);

    public static FoundWords Of(AdvertisingFinding finding, string text, string kicker)
    {
        var (before, after) = finding.Around(text);
        return new(finding, before, after, kicker, IsInForm: true);
    }
}
