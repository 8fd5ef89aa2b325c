using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Citizens;

/// <summary>
/// What a citizen can and wants, without identity: no column here leads to a person. The citizen's case knows the profile, never the other way.
/// </summary>
public sealed partial class CompetenceProfile : Entity
{
    public const int SummaryLength = 4_000;

    private CompetenceProfile()
    {
    }

    public CompetenceProfile(Area area, Actor by, DateTime now)
    {
        Id = ProfileId.New();
        Area = area;
        Record(by, AuditAction.ProfileStarted, now);
    }

    public ProfileId Id { get; internal init; }

    public Area Area { get; private set; } = null!;

    /// <summary>In the citizen's own words, without what could lead to a person.</summary>
    public ScrubbedText Summary { get; private set; } = ScrubbedText.Empty;

    public Wishes Wishes { get; private set; } = Wishes.None;

    public IReadOnlyList<ProfileCompetence> Competences { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ProfileOccupation> Occupations { get; private set; } = [];

    public IReadOnlyList<ProfileEducation> Education { get; private set; } = [];

    public IReadOnlyList<ProfileCertificate> Certificates { get; private set; } = [];

    public IReadOnlyList<ProfileLanguage> Languages { get; private set; } = [];

    /// <summary>Driving licence classes.</summary>
    public IReadOnlyList<string> Licences { get; private set; } = [];

    internal override AuditSubject Subject => new(nameof(CompetenceProfile), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Profile, Id.Value)];

    public IEnumerable<ProfileCertificate> CertificatesValidOn(DateOnly day) => Certificates.Where(c => c.IsValidOn(day));

    public void LiveIn(Area area, Actor by, DateTime now) => Revise(() => Area = area, by, now);

    public static Verdict CanSummarise(ScrubbedText summary) =>
        Verdict.Require(summary.OwnLength <= SummaryLength, "Skriv højst {0} tegn om dig selv.", SummaryLength);

    public void Summarise(ScrubbedText summary, Actor by, DateTime now)
    {
        CanSummarise(summary).Demand();
        Revise(() => Summary = summary.Trim(), by, now);
    }

    public static Verdict CanWish(Wishes wishes) => wishes.Hours.Check()
        .And(Verdict.Require(wishes.MaximumDistanceKm is null or > 0, "Skriv, hvor mange kilometer du højst vil rejse."));

    public void Wish(Wishes wishes, Actor by, DateTime now)
    {
        CanWish(wishes).Demand();
        Revise(() => Wishes = wishes, by, now);
    }

    public static Verdict CanState(ProfileCompetence competence) => Verdict
        .Require(competence.Level is >= 1 and <= 5, "Vælg et niveau fra 1 til 5.")
        .And(Verdict.Require(competence.Years is >= 0 and <= 60, "Skriv et antal år fra 0 til 60."));

    /// <summary>Adds a competence, or replaces what was said of it before.</summary>
    public void State(ProfileCompetence competence, Actor by, DateTime now)
    {
        CanState(competence).Demand();
        Revise(() => Competences = Put(Competences, competence, c => c.CompetenceId), by, now);
    }

    public void ForgetCompetence(string competenceId, Actor by, DateTime now) =>
        Revise(() => Competences = Drop(Competences, c => c.CompetenceId == competenceId), by, now);

    public void State(ProfileOccupation occupation, Actor by, DateTime now) => Revise(
        () => Occupations = NewestFirst(Put(Occupations, occupation, o => o.OccupationCode)), by, now);

    public void ForgetOccupation(string occupationCode, Actor by, DateTime now) =>
        Revise(() => Occupations = Drop(Occupations, o => o.OccupationCode == occupationCode), by, now);

    public void State(ProfileEducation education, Actor by, DateTime now) =>
        Revise(() => Education = Put(Education, education, e => (e.LevelCode, e.FieldCode)), by, now);

    public void ForgetEducation(ProfileEducation education, Actor by, DateTime now) =>
        Revise(() => Education = Drop(Education, e => e == education), by, now);

    public static Verdict CanState(ProfileCertificate certificate, DateOnly today) => Verdict
        .Require(certificate.Issued <= today, "Vælg en udstedelsesdag, der ikke ligger i fremtiden.")
        .And(Verdict.Require(certificate.Expires is null || certificate.Expires > certificate.Issued, "Vælg en udløbsdag, der ligger efter den dag, beviset er udstedt."));

    /// <summary>Adds a certificate, or renews the one of the same kind.</summary>
    public void State(ProfileCertificate certificate, Actor by, DateTime now)
    {
        CanState(certificate, now.DanishDay).Demand();
        Revise(() => Certificates = Put(Certificates, certificate, c => c.CertificateId), by, now);
    }

    public void ForgetCertificate(string certificateId, Actor by, DateTime now) =>
        Revise(() => Certificates = Drop(Certificates, c => c.CertificateId == certificateId), by, now);

    public void State(ProfileLanguage language, Actor by, DateTime now) =>
        Revise(() => Languages = Put(Languages, language, l => l.LanguageCode), by, now);

    public void ForgetLanguage(string languageCode, Actor by, DateTime now) =>
        Revise(() => Languages = Drop(Languages, l => l.LanguageCode == languageCode), by, now);

    public void StateLicence(string licenceClass, Actor by, DateTime now) =>
        Revise(() => Licences = Put(Licences, licenceClass, l => l), by, now);

    public void ForgetLicence(string licenceClass, Actor by, DateTime now) =>
        Revise(() => Licences = Drop(Licences, l => l == licenceClass), by, now);

    public static Verdict CanWrite(ProfileContent content, DateOnly today) => content.Competences.Select(CanState)
        .Concat(content.Certificates.Select(certificate => CanState(certificate, today)))
        .Aggregate(CanSummarise(content.Summary).And(CanWish(content.Wishes)), (so, next) => so.And(next));

    /// <summary>The whole profile at once, as when it is made together at a workstation or brought along from another system.</summary>
    public void Write(ProfileContent content, Actor by, DateTime now)
    {
        CanWrite(content, now.DanishDay).Demand();
        Revise(() =>
        {
            (Summary, Wishes, Competences, Occupations) = (content.Summary.Trim(), content.Wishes, content.Competences, NewestFirst(content.Occupations));
            (Education, Certificates, Languages, Licences) = (content.Education, content.Certificates, content.Languages, content.Licences);
        }, by, now);
    }

    private void Revise(Action change, Actor by, DateTime now)
    {
        change();
        Record(by, AuditAction.ProfileRevised, now);
    }

    private static IReadOnlyList<ProfileOccupation> NewestFirst(IReadOnlyList<ProfileOccupation> occupations) =>
        [.. occupations.OrderByDescending(occupation => occupation.LastYear ?? int.MaxValue)];

    // New lists each time: EF Core compares the old value with the new one, so a list is never changed in place.
    private static IReadOnlyList<T> Put<T, TKey>(IReadOnlyList<T> list, T item, Func<T, TKey> key) =>
        [.. list.Where(other => !Equals(key(other), key(item))), item];

    private static IReadOnlyList<T> Drop<T>(IReadOnlyList<T> list, Func<T, bool> unwanted) =>
        [.. list.Where(item => !unwanted(item))];
}
