using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>What is remembered of a citizen so that proposals and contact requests can be made.</summary>
internal sealed record Candidate(
    int Index,
    CitizenId Citizen,
    ProfileId Profile,
    StaffId Contact,
    Trade Trade,
    IReadOnlyList<string> Competences,
    Wishes Wishes,
    GeoPoint Home,
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
        file.Profile.Wishes, file.Sketch.District.Centre, file.Sketch.Visibility, file.Citizen.BlockedCompanies, file.Sketch.RegisteredAt.AddDays(13), file.Sketch.ClosedAt);

    /// <summary>Whether the posting keeps within what the citizen wants.</summary>
    public bool Wants(Posting posting, double distanceKm) =>
        (Wishes.Kinds.Count == 0 || Wishes.Kinds.Contains(posting.Kind)) && Wishes.Hours.Overlaps(posting.Hours) && !(Wishes.MaximumDistanceKm < distanceKm);

    public bool CanBeAsked(CompanyId company, bool byEmployer, DateTime at, DateTime settledBy) =>
        (Visibility == Visibility.Employers || (!byEmployer && Visibility == Visibility.Municipality))
        && !Blocked.Contains(company) && From < at && !(Until < settledBy) && Live < MostLive;
}
