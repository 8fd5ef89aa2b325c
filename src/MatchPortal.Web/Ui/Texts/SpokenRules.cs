using MatchPortal.Core.Rules;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui;

/// <summary>A rule's sentence in the reader's language.</summary>
public static class SpokenRules
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(RuleBrokenException broken) => texts[broken.Sentence, [.. broken.Arguments]];

        /// <summary>Null when allowed.</summary>
        public string? Say(Verdict verdict) =>
            verdict.Sentence is null ? null : texts[verdict.Sentence, [.. verdict.Arguments]].Value;
    }
}
