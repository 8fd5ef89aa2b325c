using System.Text;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

/// <summary>What is erased is no longer in the file's bytes, wherever on a page it lay.</summary>
public sealed class ErasureTests
{
    private const string Canary = "Kanariefuglekendetegn";

    [Theory]
    [InlineData(0)]
    [InlineData(3_900)]
    public async Task Delete_OfAProfile_TakesItsWordsOutOfTheFile(int otherLetters)
    {
        await using var database = await TestDatabase.Create();
        await SaveWithSummary(database, Canary + new string('x', otherLetters));
        Assert.True(Holds(await database.ReadFile()));

        await database.Use(async (PortalContext portal) =>
        {
            portal.Remove(await portal.Citizens.SingleAsync());
            portal.Remove(await portal.Profiles.SingleAsync());
            await portal.SaveChangesAsync();
        });

        await AssertGone(database);
    }

    [Fact]
    public async Task Summarise_Anew_TakesTheOldWordsOutOfTheFile()
    {
        await using var database = await TestDatabase.Create();
        var sample = await SaveWithSummary(database, Canary);

        await database.Use(async (PortalContext portal) =>
        {
            (await portal.Profiles.SingleAsync()).Summarise("Jeg svejser.".Scrubbed(), sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });

        await AssertGone(database);
    }

    [Fact]
    public async Task Correct_OfAName_TakesTheOldOneOutOfTheFile()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        await Correct(database, sample, 1, Canary);
        Assert.True(Holds(await database.ReadFile()));

        await Correct(database, sample, 2, "Lund");

        await AssertGone(database);
    }

    [Fact]
    public async Task Delete_OfAReason_TakesItOutOfTheFile()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        await database.Use((IdentityVault vault) => vault.OpenForStaff(sample.Citizen, sample.Colleague, Canary.Scrubbed()));
        Assert.True(Holds(await database.ReadFile()));

        await database.Use((PortalContext portal) => portal.AuditReasons.ExecuteDeleteAsync());

        await AssertGone(database);
    }

    private static async Task<Sample> SaveWithSummary(TestDatabase database, string summary)
    {
        var sample = new Sample(database.Clock);
        sample.Profile.Summarise(summary.Scrubbed(), sample.By, sample.Now);
        return await sample.Save(database);
    }

    private static Task Correct(TestDatabase database, Sample sample, int version, string family) => database.Use((IdentityVault vault) =>
        vault.Correct(sample.Citizen.Id, version, new CitizenName("Sofie", family), sample.Identity.Contact, sample.By));

    private static async Task AssertGone(TestDatabase database)
    {
        Assert.False(Holds(await database.ReadFile()));
        Assert.Equal(0, new FileInfo(database.Folder.Database + "-wal").Length);
    }

    private static bool Holds(byte[] file) => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0;
}
