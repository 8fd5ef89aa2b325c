using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Browsing;

namespace MatchPortal.Web.Pages.Consultant.Candidates;

/// <summary>A profile in the staff's list: what the citizen can and wants, and nothing of who it is.</summary>
public sealed class CandidateRow(Candidate candidate, Highlights marks, Lexicon lexicon, DateOnly today)
{
    private const int ExcerptLength = 150;
    private const int FewSkills = 8;
    private const int FewCertificates = 3;

    private readonly CompetenceProfile _profile = candidate.Profile;

    public ProfileId Id => _profile.Id;

    /// <summary>The newest occupation, else the one most wished for; null when neither is told.</summary>
    public Highlight? Occupation => Occupations.FirstOrDefault();

    /// <summary>The other occupations.</summary>
    public IEnumerable<Highlight> Others => Occupations.Skip(1).Take(3);

    /// <summary>Competences, what was searched for first, and then the best.</summary>
    public IReadOnlyList<Highlight> Skills =>
    [
        .. _profile.Competences
            .Select(competence => (competence.Level, Label: lexicon.Competences.Find(competence.CompetenceId)?.Label))
            .Where(skill => skill.Label is not null)
            .Select(skill => (skill.Level, Text: marks.Whole(skill.Label!)))
            .OrderByDescending(skill => skill.Text.Places.Count > 0)
            .ThenByDescending(skill => skill.Level)
            .Take(FewSkills)
            .Select(skill => skill.Text),
    ];

    public int MoreSkills => Math.Max(0, _profile.Competences.Count - FewSkills);

    public Highlight? Excerpt => _profile.Summary.IsBlank ? null : marks.Piece(_profile.Summary.Value.ReplaceLineEndings(" "), ExcerptLength);

    /// <summary>Postal district, else municipality; with a protected address the region only.</summary>
    public string Area
    {
        get
        {
            var municipality = lexicon.Places.Municipalities.Find(_profile.Area.MunicipalityCode);
            return candidate.HasProtectedAddress ? lexicon.Places.Regions.Find(municipality?.Region ?? "")?.Label ?? ""
                : District is { } district ? $"{district.Code} {district.Name}"
                : municipality?.Label ?? "";
        }
    }

    public bool HasProtectedAddress => candidate.HasProtectedAddress;

    /// <summary>What was searched for first.</summary>
    public IEnumerable<Highlight> ValidCertificates => _profile.CertificatesValidOn(today)
        .Select(certificate => lexicon.Certificates.Find(certificate.CertificateId)?.Label).OfType<string>()
        .Select(marks.Whole)
        .OrderByDescending(label => label.Places.Count > 0)
        .Take(FewCertificates);

    public IReadOnlyList<string> Licences => _profile.Licences;

    public Wishes Wishes => _profile.Wishes;

    /// <summary>Null for now.</summary>
    public DateOnly? StartsOn => _profile.Wishes.AvailableFrom is { } day && day > today ? day : null;

    /// <summary>UTC.</summary>
    public DateTime? ChangedAt => candidate.ChangedAt;

    public Visibility Visibility => candidate.Visibility;

    public UnitId UnitId => candidate.UnitId;

    public TargetGroup TargetGroup => candidate.TargetGroup;

    private PostalDistrict? District => _profile.Area.PostalCode is { } code ? lexicon.Places.PostalDistricts.Find(code) : null;

    private IEnumerable<Highlight> Occupations
    {
        get
        {
            var codes = _profile.Occupations.Count > 0 ? _profile.Occupations.Select(occupation => occupation.OccupationCode) : _profile.Wishes.Occupations;
            return codes.Select(code => lexicon.Occupations.Find(code)?.Label).OfType<string>().Select(marks.Whole);
        }
    }

    /// <summary>From the middle of the area; null with a protected address.</summary>
    public double? DistanceKm(PostalDistrict? place) => candidate.HasProtectedAddress || place is null
        ? null
        : (District?.Centre ?? lexicon.Places.Municipalities.Find(_profile.Area.MunicipalityCode)?.Centre)?.DistanceKm(place.Centre);
}
