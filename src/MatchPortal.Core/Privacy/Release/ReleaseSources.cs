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
        var known = await Known(day, cancel);
        return
        [
            .. rows.Select(row => new ReleaseSource(
                row.Id,
                row.HasProtectedAddress ? null : lexicon.Places.Municipalities.Find(row.Area.MunicipalityCode)?.Code,
                lexicon.Places.Municipalities.Find(row.Area.MunicipalityCode)?.Region,
                Codes(row.Occupations, row.Wishes).FirstOrDefault(),
                row.Occupations.FirstOrDefault(occupation => IsKnown(occupation.OccupationCode))?.Years ?? 0,
                [.. row.Occupations.Select(occupation => occupation.OccupationCode).Where(IsKnown).Skip(1).Distinct()],
                row.Education.Select(education => lexicon.EducationLevels.Find(education.LevelCode)).OfType<EducationLevel>().MaxBy(level => level.Rank)?.Code,
                row.Languages,
                [.. row.Licences.Where(lexicon.LicenceClasses.Contains)],
                row.Wishes.Kinds,
                row.Wishes.Hours,
                row.Wishes.MaximumDistanceKm,
                [.. row.Competences.Select(competence => new SourceCompetence(competence.CompetenceId, competence.Level, competence.Source == CompetenceSource.WellChosenTraining))],
                [.. row.Certificates.Where(certificate => certificate.IsValidOn(day) && lexicon.Certificates.Contains(certificate.CertificateId)).Select(certificate => certificate.CertificateId).Distinct()])
            {
                IsKnown = known.Contains(row.Id),
            }),
        ];
    }

    private async Task<HashSet<ProfileId>> Known(DateOnly day, CancellationToken cancel)
    {
        var current = await CurrentRelease.Find(portal, cancel);
        return current is null ? [] : (await portal.Published.AsNoTracking()
            .Where(profile => profile.ReleaseId == current.Id && !profile.IsWithdrawn && profile.EnteredOn < day)
            .Select(profile => profile.ProfileId)
            .ToListAsync(cancel)).ToHashSet();
    }

    private IEnumerable<string> Codes(IReadOnlyList<ProfileOccupation> occupations, Wishes wishes) =>
        occupations.Select(occupation => occupation.OccupationCode).Concat(wishes.Occupations).Where(IsKnown);

    private bool IsKnown(string code) => code.Length == (int)OccupationLevel.Unit && lexicon.Occupations.Contains(code);
}
