using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Core.Demo;

/// <summary>What is remembered of a citizen so that proposals and contact requests can be made.</summary>
internal sealed record Candidate(
    int Index,
    CitizenId Citizen,
    ProfileId Profile,
    StaffId Contact,
    Trade Trade,
    IReadOnlyList<string> Competences,
    Visibility Visibility,
    IReadOnlyList<CompanyId> Blocked,
    DateTime From,
    DateTime? Until)
{
    private const int MostLive = 3;

    /// <summary>Questions that still wait for an answer.</summary>
    public int Live { get; set; }

    public static Candidate Of(CaseFile file) => new(
        file.Sketch.Index, file.Citizen.Id, file.Profile.Id, file.Citizen.ContactId!.Value, file.Sketch.Trade,
        [.. file.Profile.Competences.Take(6).Select(competence => competence.CompetenceId)],
        file.Sketch.Visibility, file.Citizen.BlockedCompanies, file.Sketch.RegisteredAt.AddDays(13), file.Sketch.ClosedAt);

    public bool CanBeAsked(CompanyId company, bool byEmployer, DateTime at, DateTime settledBy) =>
        (Visibility == Visibility.Employers || (!byEmployer && Visibility == Visibility.Municipality))
        && !Blocked.Contains(company) && From < at && !(Until < settledBy) && Live < MostLive;
}
