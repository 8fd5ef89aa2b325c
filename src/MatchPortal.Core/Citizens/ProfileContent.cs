using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Citizens;

/// <summary>What a profile says of what somebody can and wants.</summary>
/// <param name="Summary">In the citizen's own words.</param>
/// <param name="Wishes">What the citizen wants.</param>
/// <param name="Competences">Each competence once.</param>
/// <param name="Occupations">Newest first.</param>
/// <param name="Education">Schooling and education.</param>
/// <param name="Certificates">Each certificate once, the newest of its kind.</param>
/// <param name="Languages">Each language once.</param>
/// <param name="Licences">Driving licence classes.</param>
public sealed record ProfileContent(
    ScrubbedText Summary,
    Wishes Wishes,
    IReadOnlyList<ProfileCompetence> Competences,
    IReadOnlyList<ProfileOccupation> Occupations,
    IReadOnlyList<ProfileEducation> Education,
    IReadOnlyList<ProfileCertificate> Certificates,
    IReadOnlyList<ProfileLanguage> Languages,
    IReadOnlyList<string> Licences);
