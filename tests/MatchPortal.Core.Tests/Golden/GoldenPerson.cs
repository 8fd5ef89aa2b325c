using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Tests.Matching;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>A profile of a case: a competence is id, level, source and the year it was last used, with spaces between.</summary>
public sealed record GoldenPerson
{
    public IReadOnlyList<string> Can { get; init; } = [];

    public IReadOnlyList<string> Trade { get; init; } = [];

    /// <summary>Id and last day.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>Code and level.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Postal code.</summary>
    public string Place { get; init; } = "5700";

    public bool Protected { get; init; }

    /// <summary>Kilometres.</summary>
    public int? Reach { get; init; }

    public IReadOnlyList<string> Wishes { get; init; } = [];

    public IReadOnlyList<PostingKind> Kinds { get; init; } = [];

    public string? Hours { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Paused { get; init; }

    /// <summary>That wait for an answer.</summary>
    public int Proposals { get; init; }

    public string? Text { get; init; }

    public StaffProfileSource Source => MatchField.Person([.. Can.Select(Competence)]) with
    {
        Area = new(MatchField.Lexicon.Places.PostalDistricts.Find(Place)!.Municipality, Place),
        Occupations = [.. Trade.Select(code => new ProfileOccupation(code, 5, null))],
        Certificates = [.. Certificates.Select(text => text.Split(' ')).Select(parts => new ProfileCertificate(parts[0], new(2020, 1, 1), parts.Length > 1 ? Day(parts[1]) : null))],
        Licences = Licences,
        Languages = [.. Languages.Select(text => text.Split(' ')).Select(parts => new ProfileLanguage(parts[0], LevelOf(parts[1])))],
        HasProtectedAddress = Protected,
        Wishes = new(Wishes, Kinds, Hours is null ? WeeklyHours.Full : Span(Hours), Reach, From, null),
        PausedUntil = Paused,
        LiveProposals = Proposals,
        Summary = MatchField.Text(Text ?? ""),
    };

    public static WeeklyHours Span(string hours) => hours.Split('-') is [var least, var most] ? new(Number(least), Number(most)) : throw new FormatException(hours);

    private static ProfileCompetence Competence(string text)
    {
        var parts = text.Split(' ');
        return new(parts[0], Number(parts[1]), 3, parts.Length > 3 ? Number(parts[3]) : null, SourceOf(parts.ElementAtOrDefault(2) ?? "arbejde"));
    }

    private static CompetenceSource SourceOf(string word) => word switch
    {
        "arbejde" => CompetenceSource.Work,
        "uddannelse" => CompetenceSource.OrdinaryEducation,
        "aftalt" => CompetenceSource.WellChosenTraining,
        "selvvalgt" => CompetenceSource.SelfChosenTraining,
        "praktik" => CompetenceSource.Placement,
        "ukendt" => CompetenceSource.Unknown,
        _ => throw new FormatException(word),
    };

    private static LanguageLevel LevelOf(string word) => word switch
    {
        "lidt" => LanguageLevel.Basic,
        "samtale" => LanguageLevel.Conversational,
        "flydende" => LanguageLevel.Fluent,
        _ => throw new FormatException(word),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
