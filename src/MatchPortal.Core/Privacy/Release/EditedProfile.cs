using MatchPortal.Core.Citizens;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// A profile that is about to be saved, held against what it said before: what was published of it and is so no longer is taken out at once. What it says more waits for the next
/// release, and so do its limits, which are told as those of k and need not be its own.
/// </summary>
internal sealed class EditedProfile(EntityEntry<CompetenceProfile> entry)
{
    private readonly CompetenceProfile _now = entry.Entity;
    private readonly IReadOnlyList<ProfileCompetence> _competences = entry.Property(profile => profile.Competences).OriginalValue;
    private readonly IReadOnlyList<ProfileOccupation> _occupations = entry.Property(profile => profile.Occupations).OriginalValue;
    private readonly IReadOnlyList<ProfileEducation> _education = entry.Property(profile => profile.Education).OriginalValue;
    private readonly Wishes _wishes = entry.Property(profile => profile.Wishes).OriginalValue;
    private readonly bool _isMoved = entry.ComplexProperty(profile => profile.Area).IsModified;

    public ProfileId Id => _now.Id;

    /// <summary>Whether it no longer belongs to its class: another place or another trade.</summary>
    public bool LeavesItsClass => _isMoved || MainOf(_occupations, _wishes) != MainOf(_now.Occupations, _now.Wishes);

    /// <summary>Whether what is told of its whole class is still so of it.</summary>
    public bool StillSays(PublishedTraits told) =>
        (told.Years is null || _now.Occupations.FirstOrDefault()?.Years >= _occupations.FirstOrDefault()?.Years)
        && (told.EducationLevel is null || _education.All(_now.Education.Contains))
        && told.Languages.All(language => _now.Languages.Any(own => own.LanguageCode == language.LanguageCode && own.Level >= language.Level))
        && (told.Licences ?? []).All(_now.Licences.Contains);

    public bool StillSays(PublishedItem item) => item.Kind switch
    {
        ItemKind.Competence => StillCan(item),
        ItemKind.Certificate => _now.Certificates.Any(certificate => certificate.CertificateId == item.Concept),
        ItemKind.Occupation => _now.Occupations.Skip(1).Any(occupation => IsIn(occupation.OccupationCode, item.Concept)),
        ItemKind.Wish => _now.Wishes.Occupations.Any(wished => IsIn(wished, item.Concept)),
        ItemKind.Start => (_now.Wishes.AvailableFrom ?? DateOnly.MinValue) <= (_wishes.AvailableFrom ?? DateOnly.MinValue),
    };

    // Something broader may have been told for any of them, so it goes with the first that goes.
    private bool StillCan(PublishedItem item) => _competences.FirstOrDefault(old => old.CompetenceId == item.Concept) is { } told
        ? StillHas(told)
        : _competences.All(StillHas);

    private bool StillHas(ProfileCompetence old) => _now.Competences.FirstOrDefault(now => now.CompetenceId == old.CompetenceId) is { } now
        && PublishedItem.BandOf(now.Level) == PublishedItem.BandOf(old.Level)
        && (now.Source == CompetenceSource.WellChosenTraining || old.Source != CompetenceSource.WellChosenTraining);

    private static string? MainOf(IReadOnlyList<ProfileOccupation> occupations, Wishes wishes) => occupations.FirstOrDefault()?.OccupationCode ?? wishes.Occupations.FirstOrDefault();

    private static bool IsIn(string occupation, string group) => occupation.StartsWith(group, StringComparison.Ordinal);
}
