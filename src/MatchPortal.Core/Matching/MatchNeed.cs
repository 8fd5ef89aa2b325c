using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching;

/// <summary>What a posting asks for: all that matching knows of it. No column for age, sex, origin, health or benefit exists.</summary>
public sealed record MatchNeed
{
    public required string Title { get; init; }

    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>DISCO-08, four digits, or addresses of ESCO's occupations.</summary>
    public IReadOnlyList<string> Occupations { get; init; } = [];

    /// <summary>Null for any.</summary>
    public PostingKind? Kind { get; init; }

    /// <summary>A week; null for any.</summary>
    public WeeklyHours? Hours { get; init; }

    /// <summary>Null for now.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The middle of the workplace's postal district or municipality; null for anywhere.</summary>
    public GeoPoint? Place { get; init; }

    /// <summary>Where demand is looked up; null for nowhere.</summary>
    public string? Region { get; init; }

    public IEnumerable<Requirement> Musts => Requirements.Where(requirement => requirement.IsMust);

    public IEnumerable<Requirement> Nices => Requirements.Where(requirement => !requirement.IsMust);

    /// <param name="posting">With its workplace.</param>
    /// <param name="lexicon">For places.</param>
    public static MatchNeed Of(Posting posting, Lexicon lexicon)
    {
        var municipality = lexicon.Places.Municipalities.Find(posting.Workplace.Address.MunicipalityCode);
        return new()
        {
            Title = posting.Title,
            Requirements = posting.Requirements,
            Occupations = posting.OccupationCode is { } code ? [code] : [],
            Kind = posting.Kind,
            Hours = posting.Hours,
            Start = posting.Period.Start,
            Place = lexicon.Places.PostalDistricts.Find(posting.Workplace.Address.PostalCode)?.Centre ?? municipality?.Centre,
            Region = municipality?.Region,
        };
    }

    /// <summary>Ids in the lexicon of all competences asked for.</summary>
    public IEnumerable<string> Competences => Requirements.Where(requirement => requirement.Kind == RequirementKind.Competence).Select(requirement => requirement.ConceptId);
}
