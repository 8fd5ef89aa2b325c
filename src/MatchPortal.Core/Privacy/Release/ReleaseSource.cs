using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>All that a release is made from: what is not here cannot reach an employer. No free text, and nothing that leads to a person.</summary>
/// <param name="Id">The profile's random id.</param>
/// <param name="MunicipalityCode">Null with a protected address.</param>
/// <param name="Region">Null where the municipality is unknown.</param>
/// <param name="Occupation">The newest, else the one most wished for; DISCO-08, four digits.</param>
/// <param name="Years">In that occupation.</param>
/// <param name="OtherOccupations">DISCO-08, four digits.</param>
/// <param name="EducationLevel">The highest; DISCED-15.</param>
/// <param name="Languages">Each once.</param>
/// <param name="Licences">Driving licence classes.</param>
/// <param name="Kinds">Wished kinds of posting; empty for all.</param>
/// <param name="Hours">Wished hours a week.</param>
/// <param name="ReachKm">How far from home; null for anywhere.</param>
/// <param name="Competences">Each once.</param>
/// <param name="Certificates">Those that are valid today.</param>
public sealed record ReleaseSource(
    ProfileId Id,
    string? MunicipalityCode,
    string? Region,
    string? Occupation,
    int Years,
    IReadOnlyList<string> OtherOccupations,
    string? EducationLevel,
    IReadOnlyList<ProfileLanguage> Languages,
    IReadOnlyList<string> Licences,
    IReadOnlyList<PostingKind> Kinds,
    WeeklyHours Hours,
    int? ReachKm,
    IReadOnlyList<SourceCompetence> Competences,
    IReadOnlyList<string> Certificates)
{
    /// <summary>Whether it stood in a release of an earlier day. Those who are new come in several at a time.</summary>
    public bool IsKnown { get; init; }
}
