using System.Globalization;
using System.Text.RegularExpressions;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>Days, hours and kinds as people and programs write them. Null where it cannot be told.</summary>
internal static partial class AdValues
{
    private static readonly string[] Days =
        ["yyyy-MM-dd", "yyyyMMdd", "d-M-yyyy", "d.M.yyyy", "d/M/yyyy", "d. M. yyyy", "d-M-yy", "d.M.yy", "d/M/yy", "d. MMMM yyyy", "d. MMM yyyy"];

    // The longer word first: a fleksjob may be a trainee's too, an ordinary job says nothing.
    private static readonly (string Word, PostingKind Kind)[] Kinds =
    [
        ("fleksjob", PostingKind.FlexJob),
        ("flexjob", PostingKind.FlexJob),
        ("voksenlærling", PostingKind.AdultApprenticeship),
        ("voksenlaerling", PostingKind.AdultApprenticeship),
        ("virksomhedspraktik", PostingKind.WorkPlacement),
        ("løntilskud", PostingKind.WageSubsidyJob),
        ("loentilskud", PostingKind.WageSubsidyJob),
    ];

    public static DateOnly? Day(string text)
    {
        var trimmed = text.Trim();

        // A moment with its zone is a Danish day; one without is the day it says.
        if (Zone().IsMatch(trimmed) && DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, out var moment))
        {
            return Plausible(moment.UtcDateTime.DanishDay);
        }

        var day = Time().Replace(trimmed, "");
        return DateOnly.TryParseExact(day, Days, Danish.Culture, DateTimeStyles.None, out var read) ? Plausible(read) : null;
    }

    public static WeeklyHours? Hours(string text)
    {
        if (Numbers().Match(text) is { Success: true } found)
        {
            var least = int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
            var most = found.Groups[2] is { Success: true, Value: var second } ? int.Parse(second, CultureInfo.InvariantCulture) : least;
            var hours = new WeeklyHours(least, most);
            return hours.Check().IsAllowed ? hours : null;
        }

        return IsFullTime(text) ? WeeklyHours.Full : null;
    }

    public static bool IsFullTime(string text) => Letters(text) is var said && (said.Contains("fuldtid", StringComparison.Ordinal) || said.Contains("fulltime", StringComparison.Ordinal));

    public static bool IsPartTime(string text) => Letters(text) is var said && (said.Contains("deltid", StringComparison.Ordinal) || said.Contains("parttime", StringComparison.Ordinal));

    public static PostingKind? Kind(string text)
    {
        var said = text.ToLowerInvariant();
        foreach (var (word, kind) in Kinds)
        {
            if (said.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The unit group of ISCO-08 or DISCO-08: four digits, or six of which the last two are the municipality's own.</summary>
    public static string? UnitGroup(string text) => Group().Match(text.Trim()) is { Success: true } found ? found.Groups[1].Value : null;

    private static DateOnly? Plausible(DateOnly day) => day.Year is >= 2000 and < 2100 ? day : null;

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetter));

    [GeneratedRegex(@"T.*(Z|[+-]\d\d:?\d\d)$")]
    private static partial Regex Zone();

    [GeneratedRegex(@"[T ]\d{1,2}[:.]\d{2}.*$")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:[.,]\d+)?(?:\s*(?:-|–|til|to|og)\s*(\d{1,2})(?:[.,]\d+)?)?(?!\d)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(\d{4})(?:\d{2})?$")]
    private static partial Regex Group();
}
