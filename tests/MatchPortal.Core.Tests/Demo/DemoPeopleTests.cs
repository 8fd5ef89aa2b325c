using System.Text.RegularExpressions;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Demo;

[Collection(nameof(BuiltMunicipality))]
public sealed partial class DemoPeopleTests(BuiltMunicipality built)
{
    private static Lexicon Lexicon => BuiltMunicipality.Lexicon;

    [Fact]
    public async Task Build_WhenOfDefaultSize_HasThePeopleThatWerePromised()
    {
        Assert.Equal(2_500, built.Citizens.Count);
        Assert.Equal((2_500, 300, 600, 40), (built.Counts.Citizens, built.Counts.Companies, built.Counts.Postings, built.Counts.Staff));
        var staff = await built.Database.Use((PortalContext portal) => portal.Staff.ToListAsync());
        Assert.Equal(Enum.GetValues<StaffFunction>(), staff.Select(member => member.Function).Distinct().Order());
        Assert.All(staff.Where(member => member.IsActive), member => Assert.NotNull(member.SubstituteId));
        Assert.Equal(staff.Count, staff.Select(member => member.Contact.DirectMobile).Distinct().Count());
    }

    [Fact]
    public void Build_WhenOfDefaultSize_HasCitizensOfEveryKind()
    {
        Assert.Equal(Enum.GetValues<TargetGroup>(), built.Citizens.Select(citizen => citizen.TargetGroup).Distinct().Order());
        Assert.Equal(Enum.GetValues<Visibility>(), built.Citizens.Select(citizen => citizen.Visibility).Distinct().Order());
        Assert.Equal([null, .. Enum.GetValues<RiskBand>()], built.Citizens.Select(citizen => citizen.Risk).Distinct().Order());
        Assert.Contains(built.Citizens, citizen => citizen.PausedUntil > BuiltMunicipality.BaseDate);
        Assert.Contains(built.Citizens, citizen => citizen.BlockedCompanies.Count > 0);
        Assert.Contains(built.Citizens, citizen => citizen.HasProtectedAddress);
        Assert.Contains(built.Citizens, citizen => citizen.IsClosed);
        Assert.All(built.Citizens, citizen => Assert.NotNull(citizen.ContactId));
    }

    [Fact]
    public void Summaries_WhenCompared_AreNeverAlike()
    {
        Assert.All(built.Profiles, profile => Assert.False(profile.Summary.IsBlank));
        Assert.Equal(built.Profiles.Count, built.Profiles.Select(profile => profile.Summary.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(built.Profiles.Min(profile => profile.Summary.Value.Length) < 50);
        Assert.True(built.Profiles.Max(profile => profile.Summary.Value.Length) > 800);
    }

    [Fact]
    public void Summaries_WhenRead_NameNobodyAndNoContact()
    {
        var given = Words("given-names.tsv");
        var family = Words("family-names.tsv");

        Assert.All(built.Profiles, profile =>
        {
            var words = profile.Summary.Value.Split([' ', ',', '.', '\n', ':'], StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(words.Zip(words.Skip(1)), pair => given.Contains(pair.First) && family.Contains(pair.Second));
            Assert.DoesNotMatch(EightDigits(), profile.Summary.Value);
            Assert.DoesNotContain('@', profile.Summary.Value);
        });
    }

    [Fact]
    public void Competences_WhenHeldAgainstTheOccupations_Fit()
    {
        Assert.All(built.Profiles, profile =>
        {
            var linked = profile.Occupations
                .SelectMany(occupation => Lexicon.Competences.LinksOfOccupation(occupation.OccupationCode))
                .Select(link => link.Competence)
                .ToHashSet();
            var own = profile.Competences.Where(competence => Lexicon.Competences[competence.CompetenceId].Kind != CompetenceKind.Transversal).ToList();
            Assert.True(own.Count(competence => linked.Contains(competence.CompetenceId)) >= 0.8 * own.Count, profile.Summary.Value);
            Assert.InRange(profile.Competences.Count, 4, 28);
            Assert.Equal(profile.Competences.Count, profile.Competences.Select(competence => competence.CompetenceId).Distinct().Count());
        });
        Assert.True(built.Profiles.Average(profile => profile.Competences.Count) > 8);
    }

    [Fact]
    public void Profiles_WhenLookedUpInTheLexicon_HoldOnlyKnownCodes()
    {
        Assert.All(built.Profiles, profile =>
        {
            Assert.All(profile.Languages, language => Assert.True(Lexicon.Languages.Contains(language.LanguageCode), language.LanguageCode));
            Assert.All(profile.Licences, licence => Assert.True(Lexicon.LicenceClasses.Contains(licence), licence));
            Assert.All(profile.Certificates, certificate => Assert.True(Lexicon.Certificates.Contains(certificate.CertificateId), certificate.CertificateId));
            Assert.All(profile.Education, education => Assert.True(Lexicon.EducationLevels.Contains(education.LevelCode), education.LevelCode));
            Assert.All(profile.Education.Select(education => education.FieldCode).OfType<string>(), field => Assert.True(Lexicon.EducationFields.Contains(field), field));
            Assert.All(profile.Wishes.Occupations, code => Assert.True(Lexicon.Occupations.Contains(code), code));
            Assert.Equal(profile.Area.MunicipalityCode, profile.Area.PostalCode is { } code ? Lexicon.Places.PostalDistricts[code].Municipality : profile.Area.MunicipalityCode);
        });
        var certificates = built.Profiles.SelectMany(profile => profile.Certificates).ToList();
        Assert.Contains(certificates, certificate => certificate.Expires < BuiltMunicipality.BaseDate);
        Assert.Contains(certificates, certificate => certificate.Expires > BuiltMunicipality.BaseDate && certificate.Expires < BuiltMunicipality.BaseDate.AddDays(60));
    }

    [Fact]
    public async Task Training_WhenAgreed_WasDecidedBeforeItBegan()
    {
        var (training, decisions) = await built.Database.Use(async (PortalContext portal) =>
            (await portal.Training.ToListAsync(), await portal.TrainingDecisions.ToDictionaryAsync(decision => decision.Id)));

        Assert.Equal(Enum.GetValues<TrainingChoice>(), training.Select(record => record.Choice).Distinct().Order());
        Assert.All(training.Where(record => record.Choice == TrainingChoice.WellChosen), record =>
            Assert.True(decisions[record.DecisionId!.Value].DialogueOn < record.Period.Start, record.Title.Value));
        Assert.Contains(decisions.Values, decision => !decision.Stands);
        var without = built.Profiles.Count - training.Select(record => record.ProfileId).Distinct().Count();
        Assert.InRange(without, 600, 1_400);
    }

    [Fact]
    public void Places_WhenCounted_AreTheMunicipalityAndItsNeighbours()
    {
        var home = Lexicon.Places.Municipalities["479"];
        var atHome = built.Profiles.Count(profile => profile.Area.MunicipalityCode == home.Code);

        Assert.InRange(atHome, 0.75 * built.Profiles.Count, 0.85 * built.Profiles.Count);
        Assert.All(built.Profiles, profile =>
            Assert.InRange(Lexicon.Places.Municipalities[profile.Area.MunicipalityCode].Centre.DistanceKm(home.Centre), 0, 60));
        Assert.True(built.Profiles.Select(profile => profile.Area.PostalCode).Distinct().Count() > 20);
    }

    [Fact]
    public async Task Persons_WhenSignedInAs_HaveTheirRoleAndNoPassword()
    {
        var rows = await built.Database.Use((AccountContext accounts) =>
            (from user in accounts.Users
             join link in accounts.UserRoles on user.Id equals link.UserId
             join role in accounts.Roles on link.RoleId equals role.Id
             orderby user.Email
             select new { user.Id, user.Email, Role = role.Name, user.PasswordHash }).ToListAsync());

        Assert.Equal(DemoPersons.All.OrderBy(person => person.Email, StringComparer.Ordinal).Select(person => (person.AccountId, person.Email, person.Role)), rows.Select(row => (row.Id, row.Email!, row.Role!)));
        Assert.All(rows, row => Assert.Null(row.PasswordHash));
        var tied = await built.Database.Read<string>("""
            SELECT "AccountId" AS Value FROM "Citizens" WHERE "AccountId" IS NOT NULL
            UNION ALL SELECT "AccountId" FROM "Staff" WHERE "AccountId" IS NOT NULL
            UNION ALL SELECT "AccountId" FROM "Members" WHERE "AccountId" IS NOT NULL
            """);
        Assert.Equal(DemoPersons.All.Select(person => person.AccountId).Order(), tied.Select(Guid.Parse).Order());
    }

    [Fact]
    public async Task AuditChain_WhenEverythingIsStored_HoldsFromEndToEnd()
    {
        Assert.Null(await built.Database.Use((PortalContext portal) => AuditChain.FindBreak(portal)));
        var latest = await built.Database.Use((PortalContext portal) => portal.AuditEvents.MaxAsync(line => line.At));
        Assert.True(latest < BuiltMunicipality.BaseDate.ToDateTime(new TimeOnly(6, 0)), $"{latest}");
    }

    private static HashSet<string> Words(string file) =>
        [.. File.ReadLines(Path.Combine(SeedFolder.Default, file)).SkipWhile(line => line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')[0])];

    [GeneratedRegex(@"\d{2}\s?\d{2}\s?\d{2}\s?\d{2}")]
    private static partial Regex EightDigits();
}
