using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings.Boards;
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

        public string Say(DistanceBand distance) => distance switch
        {
            DistanceBand.Under10 => texts["under 10 km væk"],
            DistanceBand.From10 => texts["10–25 km væk"],
            DistanceBand.From25 => texts["25–50 km væk"],
            DistanceBand.From50 => texts["over 50 km væk"],
        };

        /// <summary>The band and all that are nearer.</summary>
        public string Within(DistanceBand distance) => distance switch
        {
            DistanceBand.Under10 => texts["Højst 10 km"],
            DistanceBand.From10 => texts["Højst 25 km"],
            DistanceBand.From25 => texts["Højst 50 km"],
            DistanceBand.From50 => texts["Alle"],
        };

        /// <summary>The band and all that are longer: somebody who can work 37 hours can work fewer.</summary>
        public string OrMore(HoursBand hours) => hours switch
        {
            HoursBand.Full => texts["37 timer"],
            HoursBand.Part => texts["20 timer eller mere"],
            HoursBand.Few => texts["højst 19 timer"],
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
