using System.Globalization;
using System.Text;

namespace MatchPortal.Web.Pages.Employer.Pipeline;

/// <summary>One event of an hour as iCalendar (RFC 5545). Own code, for no library of the feed writes it.</summary>
public static class InterviewCalendar
{
    private const int MostOctets = 75;

    /// <param name="id">Never changes, so that a new time replaces the old in the calendar.</param>
    /// <param name="title">What.</param>
    /// <param name="place">Where.</param>
    /// <param name="at">When it begins, UTC.</param>
    /// <param name="now">When the file is made, UTC.</param>
    public static string Write(Guid id, string title, string place, DateTime at, DateTime now)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MatchPortal//DA", "METHOD:PUBLISH",
            "BEGIN:VEVENT", $"UID:{id:N}@matchportal", $"DTSTAMP:{Time(now)}", $"DTSTART:{Time(at)}", $"DTEND:{Time(at.AddHours(1))}",
            $"SUMMARY:{Text(title)}", $"LOCATION:{Text(place)}",
            "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Fold(line) + "\r\n"));
    }

    private static string Time(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // A line has at most 75 octets; what is left goes on behind a space, and no letter is cut in two.
    private static string Fold(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
