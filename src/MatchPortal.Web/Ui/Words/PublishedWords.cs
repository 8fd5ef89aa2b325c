using MatchPortal.Core.Matching;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What companies are told, in words: intervals only.</summary>
public static class PublishedWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(StartBand start) => start switch
        {
            StartBand.Now => texts["Kan starte nu"],
            StartBand.Month => texts["Kan starte inden for en måned"],
            StartBand.Quarter => texts["Kan starte inden for tre måneder"],
            StartBand.Later => texts["Kan starte senere"],
        };

        public string Say(YearsBand years) => years switch
        {
            YearsBand.New => texts["Under 2 år"],
            YearsBand.Few => texts["2–4 år"],
            YearsBand.Many => texts["5–9 år"],
            YearsBand.Most => texts["10 år eller mere"],
        };

        /// <summary>To lack and not to be told look alike from outside.</summary>
        public string SayShown(MustState state) => state == MustState.Missing ? texts["Ikke vist"] : texts.Say(state);

        public string Say(CountBand band) => band switch
        {
            CountBand.Under5 => texts["Under 5"],
            CountBand.From5 => "5–9",
            CountBand.From10 => "10–19",
            CountBand.From20 => "20–49",
            CountBand.From50 => texts["50 eller flere"],
        };

        /// <summary>As the sum of a reading, of the musts that are shown.</summary>
        public string Sum(GuardedProfile profile) => texts.Sum([.. profile.Requirements.Where(shown => shown.Requirement.IsMust).Select(shown => shown.State)]);
    }
}
