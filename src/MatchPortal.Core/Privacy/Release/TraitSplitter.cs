using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Divides a class by further traits, those first that a posting filters by, as long as all parts stay large. Who has a rarer value is in the part of which it is not told.
/// </summary>
internal static class TraitSplitter
{
    private static readonly (Func<ReleaseSource, string> Value, Func<PublishedTraits, ReleaseSource, PublishedTraits> Tell)[] Traits =
    [
        (source => string.Join(',', KindsOf(source)), (traits, source) => traits with { Kinds = KindsOf(source) }),
        (source => string.Join(',', Ordered(source.Licences)), (traits, source) => traits with { Licences = Ordered(source.Licences) }),
        (source => $"{source.Licences.Contains(Car)}", (traits, source) => traits with { Licences = source.Licences.Contains(Car) ? [Car] : [] }),
        (source => $"{HoursOf(source)}", (traits, source) => traits with { Hours = HoursOf(source) }),
        (source => $"{YearsOf(source)}", (traits, source) => traits with { Years = YearsOf(source) }),
        (source => $"{DanishOf(source)}", (traits, source) => traits with { Danish = DanishOf(source) }),
        (source => source.EducationLevel ?? "", (traits, source) => traits with { EducationLevel = source.EducationLevel }),
    ];

    /// <summary>The licence class of an ordinary car.</summary>
    public const string Car = "B";

    public static IEnumerable<ReleaseClass> Split(ReleaseClass whole, int least)
    {
        IReadOnlyList<ReleaseClass> parts = [whole];
        foreach (var (value, tell) in Traits)
        {
            parts = [.. parts.SelectMany(part => Split(part, value, tell, least))];
        }

        return parts;
    }

    private static IEnumerable<ReleaseClass> Split(
        ReleaseClass whole, Func<ReleaseSource, string> value, Func<PublishedTraits, ReleaseSource, PublishedTraits> tell, int least)
    {
        var groups = whole.Members.GroupBy(value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()).ToList();
        List<ReleaseSource> rest = [];

        // Where all are alike nobody is set apart by telling it, however few they are.
        while (groups.Count > 0 && (groups.Count > 1 || rest.Count > 0) && (groups[^1].Length < least || (rest.Count > 0 && rest.Count < least)))
        {
            rest.AddRange(groups[^1]);
            groups.RemoveAt(groups.Count - 1);
        }

        var told = groups.Select(group => new ReleaseClass(Add(whole.Traits, tell(whole.Traits, group[0])), group));
        return rest.Count == 0 ? told : told.Append(whole with { Members = [.. rest.OrderBy(source => source.Id.Value)] });
    }

    // The second way to tell of licences finds some told already.
    private static PublishedTraits Add(PublishedTraits before, PublishedTraits after) => after with { Licences = before.Licences ?? after.Licences };

    private static PostingKind[] KindsOf(ReleaseSource source) => [.. source.Kinds.Order()];

    private static string[] Ordered(IReadOnlyList<string> licences) => [.. licences.Order(StringComparer.Ordinal)];

    private static WeeklyHours HoursOf(ReleaseSource source) => new(
        source.Hours.Least switch { < 15 => 1, < 30 => 15, _ => 30 },
        source.Hours.Most switch { < 15 => 14, < 30 => 29, <= WeeklyHours.FullWeek => WeeklyHours.FullWeek, _ => WeeklyHours.MostHours });

    public static YearsBand YearsOf(ReleaseSource source) => source.Years switch
    {
        < 2 => YearsBand.New,
        < 5 => YearsBand.Few,
        < 10 => YearsBand.Many,
        _ => YearsBand.Most,
    };

    // Fluent and native are one: which of them tells of origin.
    private static LanguageLevel DanishOf(ReleaseSource source)
    {
        var level = source.Languages.FirstOrDefault(language => language.LanguageCode == "da")?.Level ?? LanguageLevel.Basic;
        return level == LanguageLevel.Native ? LanguageLevel.Fluent : level;
    }
}
