using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Citizens;

public sealed class CompetenceProfileTests
{
    private const string Levels = "Vælg et niveau fra 1 til 5.";
    private const string Years = "Skriv et antal år fra 0 til 60.";

    private readonly Sample _sample = new(new FakeClock());

    public static TheoryData<Refusal> Refusals =>
    [
        Refusal.Of(
            "Summarise_WhenTooLong",
            "Skriv højst 4000 tegn om dig selv.",
            s => s.Profile,
            (_, _) => CompetenceProfile.CanSummarise(new string('å', 4001).Scrubbed()),
            (p, s) => p.Summarise(new string('å', 4001).Scrubbed(), s.By, s.Now)),
        Wish("NoHours", "Skriv et timetal fra 1 til 60.", Wishes.None with { Hours = new WeeklyHours(0, 37) }),
        Wish("NoDistance", "Skriv, hvor mange kilometer du højst vil rejse.", Wishes.None with { MaximumDistanceKm = 0 }),
        State("LevelZero", Levels, new ProfileCompetence("svejse-tig", 0, 7, null, CompetenceSource.Work)),
        State("LevelSix", Levels, new ProfileCompetence("svejse-tig", 6, 7, null, CompetenceSource.Work)),
        State("NegativeYears", Years, new ProfileCompetence("svejse-tig", 3, -1, null, CompetenceSource.Work)),
        State("SixtyOneYears", Years, new ProfileCompetence("svejse-tig", 3, 61, null, CompetenceSource.Work)),
        Refusal.Of(
            "Write_WithABadLevel", Levels, s => s.Profile, (_, s) => CompetenceProfile.CanWrite(BadLevel, s.Today), (p, s) => p.Write(BadLevel, s.By, s.Now)),
        Certify("IssuedTomorrow", "Vælg en udstedelsesdag, der ikke ligger i fremtiden.", 1, null),
        Certify("ExpiresTheSameDay", "Vælg en udløbsdag, der ligger efter den dag, beviset er udstedt.", -10, -10),
    ];

    private static readonly ProfileContent BadLevel = new(ScrubbedText.Empty, Wishes.None, [new("svejse-tig", 9, 1, null, CompetenceSource.Work)], [], [], [], [], []);

    private CompetenceProfile Profile => _sample.Profile;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    [Fact]
    public void State_OfTheSameCompetence_ReplacesWhatWasSaidBefore()
    {
        var (tig, mag) = (new ProfileCompetence("svejse-tig", 3, 2, 2020, CompetenceSource.Work), new ProfileCompetence("svejse-mag", 2, 1, 2019, CompetenceSource.Work));
        Profile.State(tig, _sample.By, _sample.Now);
        Profile.State(mag, _sample.By, _sample.Now);

        Profile.State(tig with { Level = 5 }, _sample.By, _sample.Now);

        Assert.Equal([mag, tig with { Level = 5 }], Profile.Competences);
        Profile.ForgetCompetence("svejse-mag", _sample.By, _sample.Now);
        Assert.Equal([tig with { Level = 5 }], Profile.Competences);
    }

    /// <summary>What was stated last once stood last, whatever the years said.</summary>
    [Fact]
    public void State_OfOccupationsInAnyOrder_KeepsTheNewestFirst()
    {
        ProfileOccupation welder = new("7212", 7, 2025), smith = new("7221", 3, 2018), driver = new("8332", 1, null);
        foreach (var occupation in (ProfileOccupation[])[smith, driver, welder])
        {
            Profile.State(occupation, _sample.By, _sample.Now);
        }

        Assert.Equal([driver, welder, smith], Profile.Occupations);
    }

    [Fact]
    public void Write_OfTheWholeProfile_ReplacesAllOfIt()
    {
        ProfileOccupation welder = new("7212", 7, 2025), driver = new("8332", 1, null);
        Profile.State(new ProfileCompetence("svejse-mag", 2, 1, 2019, CompetenceSource.Work), _sample.By, _sample.Now);
        var tig = new ProfileCompetence("svejse-tig", 3, 2, 2020, CompetenceSource.Work);

        Profile.Write(new ProfileContent(" Jeg svejser. ".Scrubbed(), Wishes.None, [tig], [welder, driver], [], [], [], ["B"]), _sample.By, _sample.Now);

        Assert.Equal(("Jeg svejser.", Wishes.None), (Profile.Summary.Value, Profile.Wishes));
        Assert.Equal([tig], Profile.Competences);
        Assert.Equal([driver, welder], Profile.Occupations);
        Assert.Equal(["B"], Profile.Licences);
    }

    [Fact]
    public void State_OfTheSameCertificate_RenewsIt()
    {
        var old = new ProfileCertificate("svejs-9606-1", _sample.Today.AddYears(-4), _sample.Today.AddYears(-1));
        Profile.State(old, _sample.By, _sample.Now);

        Profile.State(old with { Issued = _sample.Today, Expires = _sample.Today.AddYears(3) }, _sample.By, _sample.Now);

        Assert.Equal([old with { Issued = _sample.Today, Expires = _sample.Today.AddYears(3) }], Profile.Certificates);
    }

    [Fact]
    public void CertificatesValidOn_ADay_LeavesOutThoseThatHadExpired()
    {
        ProfileCertificate truck = new("truck-b", new(2020, 5, 1), null), welding = new("svejs-9606-1", new(2023, 5, 1), new(2026, 4, 30));
        Profile.State(truck, _sample.By, _sample.Now);
        Profile.State(welding, _sample.By, _sample.Now);

        Assert.Equal([truck, welding], Profile.CertificatesValidOn(new DateOnly(2026, 4, 30)));
        Assert.Equal([truck], Profile.CertificatesValidOn(new DateOnly(2026, 5, 1)));
    }

    [Theory]
    [InlineData("2026-04-30", false)]
    [InlineData("2026-05-01", true)]
    [InlineData("2027-05-01", true)]
    [InlineData("2027-05-02", false)]
    public void IsValidOn_AroundItsDays_CountsTheFirstAndTheLast(string day, bool expected)
    {
        var certificate = new ProfileCertificate("hygiejne", new DateOnly(2026, 5, 1), new DateOnly(2027, 5, 1));

        Assert.Equal(expected, certificate.IsValidOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void IsValidOn_WithoutExpiry_IsForEver() =>
        Assert.True(new ProfileCertificate("truck-b", new DateOnly(1990, 1, 1), null).IsValidOn(DateOnly.MaxValue));

    private static Refusal Wish(string when, string sentence, Wishes wishes) =>
        Refusal.Of($"Wish_With{when}", sentence, s => s.Profile, (_, _) => CompetenceProfile.CanWish(wishes), (p, s) => p.Wish(wishes, s.By, s.Now));

    private static Refusal State(string when, string sentence, ProfileCompetence competence) => Refusal.Of(
        $"State_With{when}", sentence, s => s.Profile, (_, _) => CompetenceProfile.CanState(competence), (p, s) => p.State(competence, s.By, s.Now));

    private static Refusal Certify(string when, string sentence, int issued, int? expires)
    {
        ProfileCertificate Certificate(Sample s) => new("truck-b", s.Today.AddDays(issued), expires is { } days ? s.Today.AddDays(days) : null);
        return Refusal.Of(
            $"State_{when}", sentence, s => s.Profile, (_, s) => CompetenceProfile.CanState(Certificate(s), s.Today), (p, s) => p.State(Certificate(s), s.By, s.Now));
    }
}
