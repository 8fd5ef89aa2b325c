using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Tests.Matching;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>A posting of a case: an id is a competence, with a colon the level; other requirements begin with what they are.</summary>
public sealed record GoldenPosting
{
    public required string Title { get; init; }

    public string? Trade { get; init; }

    public IReadOnlyList<string> Must { get; init; } = [];

    public IReadOnlyList<string> Nice { get; init; } = [];

    /// <summary>Postal code.</summary>
    public string? Place { get; init; }

    public PostingKind? Kind { get; init; }

    public string? Hours { get; init; }

    public DateOnly? Start { get; init; }

    public MatchNeed Need => new()
    {
        Title = Title,
        Requirements = [.. Must.Select(text => Asked(text, isMust: true)), .. Nice.Select(text => Asked(text, isMust: false))],
        Occupations = Trade is null ? [] : [Trade],
        Kind = Kind,
        Hours = Hours is null ? null : GoldenPerson.Span(Hours),
        Start = Start,
        Place = Place is null ? null : MatchField.Lexicon.Places.PostalDistricts.Find(Place)!.Centre,
    };

    private static Requirement Asked(string text, bool isMust)
    {
        var (kind, name) = text.Split(' ') is [var word, var rest] ? (KindOf(word), rest) : (RequirementKind.Competence, text);
        return name.Split(':') is [var id, var level] ? new(kind, id, isMust, int.Parse(level, System.Globalization.CultureInfo.InvariantCulture)) : new(kind, name, isMust, null);
    }

    private static RequirementKind KindOf(string word) => word switch
    {
        "certifikat" => RequirementKind.Certificate,
        "kørekort" => RequirementKind.Licence,
        "sprog" => RequirementKind.Language,
        _ => throw new FormatException(word),
    };
}
