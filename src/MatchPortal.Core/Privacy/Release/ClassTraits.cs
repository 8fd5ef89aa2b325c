using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// What is told of everybody in a class: facts that all have in common, and limits as they are for most of them. The limits need not be each one's own: whoever is asked says no.
/// </summary>
internal static class ClassTraits
{
    /// <summary>The licence class of an ordinary car.</summary>
    public const string Car = "B";

    private static readonly int[] Reaches = [5, 10, 15, 20, 30, 40, 50, 75, 100];

    public static PublishedTraits Of(PublishedTraits place, IReadOnlyList<ReleaseSource> members) => place with
    {
        Years = Common(members, source => (YearsBand?)YearsOf(source)),
        Danish = Common(members, source => (LanguageLevel?)DanishOf(source)),
        EducationLevel = Common(members, source => source.EducationLevel),
        Licences = LicencesOf(members),
        Kinds = KindsOf(members),
        Hours = new(Middle(members, source => source.Hours.Least), Middle(members, source => source.Hours.Most)),
        ReachKm = ReachOf(members),
    };

    /// <summary>Whether what is told of the limits is within the person's own.</summary>
    public static bool AreOwn(PublishedTraits traits, ReleaseSource source) =>
        traits.Kinds!.All(kind => TraitSplitter.Accepts(source, kind)) && traits.Hours!.Overlaps(source.Hours) && (traits.ReachKm ?? int.MaxValue) <= TraitSplitter.ReachOf(source);

    public static YearsBand YearsOf(ReleaseSource source) => source.Years switch
    {
        < 2 => YearsBand.New,
        < 5 => YearsBand.Few,
        < 10 => YearsBand.Many,
        _ => YearsBand.Most,
    };

    // Fluent and native are one: which of them tells of origin.
    public static LanguageLevel DanishOf(ReleaseSource source)
    {
        var level = source.Languages.FirstOrDefault(language => language.LanguageCode == "da")?.Level ?? LanguageLevel.Basic;
        return level == LanguageLevel.Native ? LanguageLevel.Fluent : level;
    }

    private static string[]? LicencesOf(IReadOnlyList<ReleaseSource> members)
    {
        var drivers = members.Count(member => member.Licences.Contains(Car));
        return drivers > 0 && drivers < members.Count
            ? null
            : [.. members.Skip(1).Aggregate(members[0].Licences.AsEnumerable(), (common, member) => common.Intersect(member.Licences)).Order(StringComparer.Ordinal)];
    }

    private static PostingKind[] KindsOf(IReadOnlyList<ReleaseSource> members) =>
        [.. PostingKinds.Current.Where(kind => members.Count(member => TraitSplitter.Accepts(member, kind)) * 2 >= members.Count)];

    private static int? ReachOf(IReadOnlyList<ReleaseSource> members)
    {
        var middle = Middle(members, TraitSplitter.ReachOf);
        return middle > Reaches[^1] ? null : Reaches.Last(reach => reach <= Math.Max(middle, Reaches[0]));
    }

    private static int Middle(IReadOnlyList<ReleaseSource> members, Func<ReleaseSource, int> value) => members.Select(value).Order().ElementAt(members.Count / 2);

    private static T? Common<T>(IReadOnlyList<ReleaseSource> members, Func<ReleaseSource, T?> value)
    {
        var first = value(members[0]);
        return members.All(member => Equals(value(member), first)) ? first : default;
    }
}
