using MatchPortal.Core.Mail;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Core.Alerts;

/// <summary>What an alert says: two bands, the company's own words for its posting, and two links. Nothing of anybody.</summary>
public sealed class AlertLetter(PublicSite site)
{
    public static string Subject(string title, CountBand now) => $"{Say(now)} passer nu til ”{title}”";

    /// <param name="row">What it is about.</param>
    /// <param name="before">What was counted before.</param>
    /// <param name="now">What is counted now.</param>
    /// <param name="stop">Where one click stops it.</param>
    public string Text(AlertRow row, CountBand before, CountBand now, Uri stop) => $"""
        Hej

        Antallet af profiler, der passer til jeres opslag ”{row.PostingTitle}”, har ændret sig.

        Nu: {Say(now)}
        Før: {Say(before)}

        Se dem her:
        {site.At($"/virksomhed/opslag/{row.PostingCode}/kandidater")}

        Vi skriver kun intervaller, så ingen kan genkendes. I får højst én mail om {(row.Alert.Rhythm == AlertRhythm.Daily ? "dagen" : "ugen")} om opslaget.

        Vil I ikke have flere, så stop dem her. I behøver ikke logge ind:
        {stop.AbsoluteUri}
        """.ReplaceLineEndings("\n");

    private static string Say(CountBand band) => band.Span() switch
    {
        (0, { } most) => $"Under {most + 1}",
        (var least, { } most) => $"{least}–{most}",
        (var least, null) => $"{least} eller flere",
    };
}
