using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>What is published of everybody in a class besides competences: the same of all. Null is not told.</summary>
/// <param name="Occupation">DISCO-08, one to four digits.</param>
/// <param name="MunicipalityCode">Three digits.</param>
/// <param name="Region">Four digits.</param>
public sealed record PublishedTraits(string? Occupation, string? MunicipalityCode, string? Region)
{
    public YearsBand? Years { get; init; }

    /// <summary>DISCED-15.</summary>
    public string? EducationLevel { get; init; }

    /// <summary>The least level of Danish that all have.</summary>
    public LanguageLevel? Danish { get; init; }

    /// <summary>Licence classes that all have; when it is empty none has the one for an ordinary car.</summary>
    public IReadOnlyList<string>? Licences { get; init; }

    /// <summary>Kinds of posting that most of the class accept.</summary>
    public IReadOnlyList<PostingKind>? Kinds { get; init; }

    /// <summary>Hours a week in the middle of the class.</summary>
    public WeeklyHours? Hours { get; init; }

    /// <summary>Kilometres to work in the middle of the class; null for anywhere.</summary>
    public int? ReachKm { get; init; }
}
