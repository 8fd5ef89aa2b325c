using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>What is published of everybody in a class: the same of all. Null is not told.</summary>
/// <param name="Occupation">DISCO-08, one to four digits.</param>
/// <param name="MunicipalityCode">Three digits.</param>
/// <param name="Region">Four digits.</param>
public sealed record PublishedTraits(string? Occupation, string? MunicipalityCode, string? Region)
{
    public YearsBand? Years { get; init; }

    /// <summary>DISCED-15.</summary>
    public string? EducationLevel { get; init; }

    /// <summary>Languages that all have, each at the least level that all have; native is told as fluent.</summary>
    public IReadOnlyList<ProfileLanguage> Languages { get; init; } = [];

    /// <summary>Licence classes that all have; when it is empty none has the one for an ordinary car.</summary>
    public IReadOnlyList<string>? Licences { get; init; }
}
