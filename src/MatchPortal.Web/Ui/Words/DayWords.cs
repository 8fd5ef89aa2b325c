using System.Globalization;
using MatchPortal.Core;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>Days and times as people say them: "11. december", "i går", "for 3 dage siden".</summary>
public static class DayWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        /// <summary>"11. december", with the year when it is another than today's.</summary>
        public string Day(DateOnly day, DateOnly today) =>
            day.ToString((Languages.IsEnglish, day.Year == today.Year) switch
            {
                (false, true) => "d. MMMM",
                (false, false) => "d. MMMM yyyy",
                (true, true) => "d MMMM",
                (true, false) => "d MMMM yyyy",
            }, CultureInfo.CurrentCulture);

        /// <summary>"fredag 20. november".</summary>
        public string Weekday(DateOnly day, DateOnly today) =>
            $"{day.ToString("dddd", CultureInfo.CurrentCulture)} {texts.Day(day, today)}";

        /// <summary>"i dag", "i morgen", else the weekday and date.</summary>
        public string Deadline(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
        {
            0 => texts["i dag"],
            1 => texts["i morgen"],
            _ => texts.Weekday(day, today),
        };

        /// <summary>"i dag kl. 9.12", "i går kl. 14.10", "for 3 dage siden", "for 2 uger siden".</summary>
        public string Age(DateTime utc, DateTime now)
        {
            var (time, days) = (Clock(utc), now.DanishDay.DayNumber - utc.DanishDay.DayNumber);
            return days switch
            {
                <= 0 => texts["i dag kl. {0}", time],
                1 => texts["i går kl. {0}", time],
                < 14 => texts["for {0} dage siden", days],
                _ => texts["for {0} uger siden", days / 7],
            };
        }

        /// <summary>"Ny i dag", "Slået op for 3 dage siden".</summary>
        public string PutUp(DateTime publishedUtc, DateTime now) => (now.DanishDay.DayNumber - publishedUtc.DanishDay.DayNumber) switch
        {
            <= 0 => texts["Ny i dag"],
            1 => texts["Ny i går"],
            < 7 and var days => texts["Slået op for {0} dage siden", days],
            < 14 => texts["Slået op for 1 uge siden"],
            < 60 and var days => texts["Slået op for {0} uger siden", days / 7],
            var days => texts["Slået op for {0} måneder siden", days / 30],
        };

        /// <summary>"3 timer", "2 dage": how long something typically takes.</summary>
        public string Duration(TimeSpan span) => span switch
        {
            { TotalHours: < 1.5 } => texts["1 time"],
            { TotalHours: < 36 } => texts["{0} timer", Math.Round(span.TotalHours)],
            _ => texts["{0} dage", Math.Round(span.TotalDays)],
        };
    }

    /// <summary>"9.12" in Danish, "09:12" in English.</summary>
    public static string Clock(DateTime utc) =>
        utc.OnDanishClock.ToString(Languages.IsEnglish ? "HH:mm" : "H.mm", CultureInfo.InvariantCulture);
}
