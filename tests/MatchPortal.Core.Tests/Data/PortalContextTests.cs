using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

public sealed class PortalContextTests
{
    [Fact]
    public async Task SaveChanges_Synchronously_IsRefused()
    {
        await using var database = await TestDatabase.Create();

        await database.Use((PortalContext portal) =>
        {
            Assert.Throws<NotSupportedException>(() => portal.SaveChanges());
            Assert.Throws<NotSupportedException>(() => portal.SaveChanges(acceptAllChangesOnSuccess: true));
            return Task.CompletedTask;
        });
    }

    /// <summary>All values of all kinds, through the converters and the JSON columns.</summary>
    [Fact]
    public async Task Save_OfAFullProfileAndPosting_ReadsBackTheSame()
    {
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        var wishes = new Wishes(["7212"], [PostingKind.FlexJob], new WeeklyHours(15, 25), 30, new DateOnly(2027, 1, 4), "Ikke nattevagter på Ærø".Scrubbed());
        sample.Profile.Wish(wishes, sample.By, sample.Now);
        sample.Profile.State(new ProfileCompetence("svejse-tig", 4, 7, null, CompetenceSource.WellChosenTraining), sample.By, sample.Now);
        sample.Profile.State(new ProfileCertificate("svejs-9606-1", new(2025, 2, 3), new(2028, 2, 3)), sample.By, sample.Now);
        sample.Citizen.Block(sample.Company.Id, sample.By, sample.Now);
        var content = sample.Content with { Period = new PostingPeriod(new(2026, 12, 1), new(2027, 3, 1), new(2026, 11, 20)), Purpose = PlacementPurpose.ClarifyDirection };
        var posting = sample.Draft(content, PostingKind.WorkPlacement);
        var request = sample.Request(sample.Published());
        await sample.Save(database, posting);

        await database.Use(async (PortalContext portal) =>
        {
            var profile = await portal.Profiles.AsNoTracking().SingleAsync();
            Assert.Equivalent(sample.Profile, profile, strict: true);
            Assert.Equal(wishes.WillNotDo, profile.Wishes.WillNotDo);
            Assert.Equal([sample.Company.Id], (await portal.Citizens.AsNoTracking().SingleAsync()).BlockedCompanies);
            var read = await portal.Postings.AsNoTracking().SingleAsync();
            Assert.Equivalent(posting.Content, read.Content, strict: true);
            Assert.Equal((posting.DraftedAt, DateTimeKind.Utc), (read.DraftedAt, read.DraftedAt.Kind));
            var company = await portal.Companies.AsNoTracking().SingleAsync();
            Assert.Equal((sample.Company.Cvr, sample.Company.Id), (company.Cvr, company.Id));
        });
        Assert.Equal(DateTimeKind.Utc, request.AskedAt.Kind);
    }

    [Fact]
    public async Task Columns_WithJson_KeepDanishLettersReadable()
    {
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        sample.Profile.Wish(Wishes.None with { WillNotDo = "Ikke på Ærø".Scrubbed() }, sample.By, sample.Now);
        await sample.Save(database);

        Assert.Contains("Ikke på Ærø", Assert.Single(await database.Read<string>("SELECT Wishes AS Value FROM Profiles")), StringComparison.Ordinal);
    }
}
