using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>What is told of everybody in a class besides trade and place: facts that all have in common, for a neighbour may know them all.</summary>
internal static class ClassTraits
{
    /// <summary>The licence class of an ordinary car.</summary>
    public const string Car = "B";

    public static PublishedTraits Of(PublishedTraits place, IReadOnlyList<ReleaseSource> members) => place with
    {
        Years = Common(members, source => (YearsBand?)YearsOf(source)),
        EducationLevel = Common(members, source => source.EducationLevel),
        Languages = LanguagesOf(members),
        Licences = LicencesOf(members),
    };

    /// <summary>From 1, and 0 for who does not say that he knows it. Fluent and native are one: which of them tells of origin.</summary>
    public static int LevelOf(ReleaseSource source, string language) =>
        source.Languages.FirstOrDefault(known => known.LanguageCode == language) is { } own ? (int)(own.Level == LanguageLevel.Native ? LanguageLevel.Fluent : own.Level) + 1 : 0;

    private static YearsBand YearsOf(ReleaseSource source) => source.Years switch
    {
        < 2 => YearsBand.New,
        < 5 => YearsBand.Few,
        < 10 => YearsBand.Many,
        _ => YearsBand.Most,
    };

    private static ProfileLanguage[] LanguagesOf(IReadOnlyList<ReleaseSource> members) =>
    [
        .. members[0].Languages.Select(language => language.LanguageCode).Distinct().Order(StringComparer.Ordinal)
            .Select(code => (Code: code, Least: members.Min(member => LevelOf(member, code))))
            .Where(told => told.Least > 0)
            .Select(told => new ProfileLanguage(told.Code, (LanguageLevel)(told.Least - 1))),
    ];

    private static string[]? LicencesOf(IReadOnlyList<ReleaseSource> members)
    {
        var drivers = members.Count(member => member.Licences.Contains(Car));
        return drivers > 0 && drivers < members.Count
            ? null
            : [.. members.Skip(1).Aggregate(members[0].Licences.AsEnumerable(), (common, member) => common.Intersect(member.Licences)).Order(StringComparer.Ordinal)];
    }

    private static T? Common<T>(IReadOnlyList<ReleaseSource> members, Func<ReleaseSource, T?> value)
    {
        var first = value(members[0]);
        return members.All(member => Equals(value(member), first)) ? first : default;
    }
}
