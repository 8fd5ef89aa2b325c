using MatchPortal.Core.Alerts;
using MatchPortal.Core.Privacy.Disclosure;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>How often somebody hears of a posting, and how many that is.</summary>
public static class AlertWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(AlertRhythm rhythm) => rhythm switch
        {
            AlertRhythm.Daily => texts["Højst én gang om dagen"],
            AlertRhythm.Weekly => texts["Højst én gang om ugen"],
        };

        /// <summary>"under 5", "5–9", "50 eller flere".</summary>
        public string Interval(CountBand band) => band.Span() switch
        {
            (0, { } most) => texts["under {0}", most + 1],
            (var least, { } most) => $"{least}–{most}",
            (var least, null) => texts["{0} eller flere", least],
        };
    }
}
