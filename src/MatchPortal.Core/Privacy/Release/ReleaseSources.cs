using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>Reads from the database whom a release is made of: open cases whose citizen shows the profile to employers and holds no pause.</summary>
public sealed class ReleaseSources(PortalContext portal, Lexicon lexicon)
{
    /// <summary>Who is shown to employers that day.</summary>
    internal static IQueryable<Citizen> Shown(PortalContext portal, DateOnly day) => portal.Citizens.AsNoTracking()
        .Where(citizen => citizen.Visibility == Visibility.Employers && citizen.ClosedAt == null && (citizen.PausedUntil == null || citizen.PausedUntil < day));

    /// <param name="day">The Danish day.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<ReleaseSource>> Read(DateOnly day, CancellationToken cancel = default)
    {
        var rows = await portal.Profiles.AsNoTracking()
            .Join(Shown(portal, day), profile => profile.Id, citizen => citizen.ProfileId, (profile, citizen) => new
            {
                profile.Id,
                profile.Area,
                profile.Wishes,
                profile.Competences,
                profile.Occupations,
                profile.Education,
                profile.Certificates,
                profile.Languages,
                profile.Licences,
                citizen.HasProtectedAddress,
            })
            .ToListAsync(cancel);
        var standing = await Standing(day, cancel);
        return
        [
            .. rows.Select(row => new ReleaseSource(
                row.Id,
                row.HasProtectedAddress ? null : lexicon.Places.Municipalities.Find(row.Area.MunicipalityCode)?.Code,
                lexicon.Places.Municipalities.Find(row.Area.MunicipalityCode)?.Region,
                Codes(row.Occupations, row.Wishes).FirstOrDefault(),
                row.Occupations.FirstOrDefault(occupation => IsKnown(occupation.OccupationCode))?.Years ?? 0,
                [.. row.Occupations.Select(occupation => occupation.OccupationCode).Where(IsKnown).Skip(1).Distinct()],
                [.. row.Wishes.Occupations.Where(IsKnown).Distinct()],
                row.Education.Select(education => lexicon.EducationLevels.Find(education.LevelCode)).OfType<EducationLevel>().MaxBy(level => level.Rank)?.Code,
                row.Languages,
                [.. row.Licences.Where(lexicon.LicenceClasses.Contains)],
                row.Wishes.Kinds,
                row.Wishes.Hours,
                row.Wishes.MaximumDistanceKm,
                StartOf(row.Wishes.AvailableFrom, day),
                [.. row.Competences.Select(competence => new SourceCompetence(competence.CompetenceId, competence.Level, competence.Source == CompetenceSource.WellChosenTraining))],
                [.. row.Certificates.Where(certificate => certificate.IsValidOn(day) && lexicon.Certificates.Contains(certificate.CertificateId)).Select(certificate => certificate.CertificateId).Distinct()])
            {
                IsKnown = standing.TryGetValue(row.Id, out var number) && number is null,
                Group = standing.GetValueOrDefault(row.Id),
            }),
        ];
    }

    // Who stood in a release of an earlier day: null for a class of trade and place, else the number of the class of newcomers.
    private async Task<Dictionary<ProfileId, int?>> Standing(DateOnly day, CancellationToken cancel) => await CurrentRelease.Find(portal, cancel) is { } current
        ? await portal.Published.AsNoTracking()
            .Where(profile => profile.ReleaseId == current.Id && !profile.IsWithdrawn && profile.EnteredOn < day)
            .ToDictionaryAsync(profile => profile.ProfileId, profile => profile.IsSettled ? (int?)null : profile.ClassNumber, cancel)
        : [];

    private static StartBand StartOf(DateOnly? from, DateOnly day) =>
        from is null || from <= day ? StartBand.Now : from <= day.AddMonths(1) ? StartBand.Month : from <= day.AddMonths(3) ? StartBand.Quarter : StartBand.Later;

    private IEnumerable<string> Codes(IReadOnlyList<ProfileOccupation> occupations, Wishes wishes) =>
        occupations.Select(occupation => occupation.OccupationCode).Concat(wishes.Occupations).Where(IsKnown);

    private bool IsKnown(string code) => code.Length == (int)OccupationLevel.Unit && lexicon.Occupations.Contains(code);
}
