using MatchPortal.Core.Citizens;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>All that the index of staff profiles is made from: what is not here cannot reach it. Nothing here leads to a person.</summary>
public sealed record StaffProfileSource(
    ProfileId Id,
    Area Area,
    ScrubbedText Summary,
    Wishes Wishes,
    IReadOnlyList<ProfileCompetence> Competences,
    IReadOnlyList<ProfileOccupation> Occupations,
    IReadOnlyList<ProfileEducation> Education,
    IReadOnlyList<ProfileCertificate> Certificates,
    IReadOnlyList<ProfileLanguage> Languages,
    IReadOnlyList<string> Licences,
    Visibility Visibility,
    DateOnly? PausedUntil,
    bool HasProtectedAddress,
    UnitId UnitId,
    TargetGroup TargetGroup)
{
    /// <summary>Of the profile alone, as if the municipality saw it.</summary>
    public static StaffProfileSource Of(CompetenceProfile profile, bool hasProtectedAddress) => new(
        profile.Id, profile.Area, profile.Summary, profile.Wishes, profile.Competences, profile.Occupations, profile.Education, profile.Certificates, profile.Languages, profile.Licences,
        Visibility.Municipality, null, hasProtectedAddress, default, default);

    public IReadOnlyList<TrainingChoice> Training { get; init; } = [];

    public DateTime? ChangedAt { get; init; }

    /// <summary>Proposals that wait for the citizen's answer.</summary>
    public int LiveProposals { get; init; }

    /// <summary>Addresses of ESCO's occupations, where somebody has named such.</summary>
    public IReadOnlyList<string> NamedTrades { get; init; } = [];
}
