using System.Security.Cryptography;
using MatchPortal.Core.Data;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

public sealed class PortalDatabaseTests
{
    [Fact]
    public async Task Open_OfAnEmptyFolder_MakesADatabaseThatIsKnownAgain()
    {
        await using var database = TestDatabase.Absent();

        var first = await database.Open();
        database.Clock.Advance(TimeSpan.FromDays(1));
        var again = await database.Open();

        Assert.Equal((first.DatabaseId, first.CreatedAt, Danish.SortVersion, false), (again.DatabaseId, again.CreatedAt, again.SortVersion, again.IsDemo));
        Assert.Equal(database.Clock.Now.AddDays(-1), first.CreatedAt);
        Assert.Equal(4, first.DatabaseId.Version);
    }

    [Fact]
    public async Task Open_OfTwoProgramsAtOnce_AgreesOnOneDatabase()
    {
        await using var database = TestDatabase.Absent();
        await database.Open();
        await database.Execute("DELETE FROM PortalInfo");

        var infos = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.Open())));

        Assert.Single(infos.Select(info => info.DatabaseId).Distinct());
        Assert.Equal([1], await database.Read<int>("SELECT COUNT(*) AS Value FROM PortalInfo"));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(8_192)]
    public async Task Open_OfAFileThatIsNoDatabase_SaysSo(int length)
    {
        await using var database = TestDatabase.Absent();
        await File.WriteAllBytesAsync(database.Folder.Database, RandomNumberGenerator.GetBytes(length), TestContext.Current.CancellationToken);

        var problem = await Assert.ThrowsAsync<PortalStartException>(() => database.Open());

        Assert.Equal(
            $"Filen {database.Folder.Database} er ikke en læsbar database. Gendan en sikkerhedskopi, eller flyt filen væk for at begynde forfra.",
            problem.Message);
    }

    [Fact]
    public async Task Open_OfADatabaseWithAMiddleOfRubbish_SaysSo()
    {
        await using var database = await TestDatabase.Create();
        var file = await database.ReadFile();
        RandomNumberGenerator.Fill(file.AsSpan(100));
        await File.WriteAllBytesAsync(database.Folder.Database, file, TestContext.Current.CancellationToken);

        var problem = await Assert.ThrowsAsync<PortalStartException>(() => database.Open());

        Assert.Contains("er ikke en læsbar database", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WhenAMigrationWasAbandoned_SaysSoInsteadOfWaitingForEver()
    {
        var clock = new ImpatientClock();
        await using var database = await TestDatabase.Create(clock);
        await database.Execute(
            "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-01')");
        var before = clock.Now;

        var problem = await Assert.ThrowsAsync<PortalStartException>(() => database.Open());

        Assert.Equal(
            $"Databasen {database.Folder.Database} er låst af en opdatering, der ikke blev færdig. Gendan en sikkerhedskopi, eller slet rækken i tabellen __EFMigrationsLock, hvis ingen opdatering er i gang.",
            problem.Message);
        Assert.InRange(clock.Now - before, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(21));
    }

    [Fact]
    public async Task Open_WhenTheMigrationLockIsLetGo_GoesOn()
    {
        await using var database = await TestDatabase.Create();
        await database.Execute(
            "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-01')");

        var opening = Task.Run(() => database.Open());
        await database.Execute("DELETE FROM __EFMigrationsLock");

        Assert.Equal(Danish.SortVersion, (await opening).SortVersion);
    }

    [Fact]
    public async Task Open_OfANewerSchema_IsRefused()
    {
        await using var database = await TestDatabase.Create();
        await database.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')");

        var problem = await Assert.ThrowsAsync<PortalStartException>(() => database.Open());

        Assert.Equal(
            $"Databasen {database.Folder.Database} er brugt med en nyere udgave af portalen. Brug den udgave eller en nyere, eller gendan en sikkerhedskopi fra før.",
            problem.Message);
    }

    [Fact]
    public async Task Open_OfInventedPeople_IsForThoseWhoAllowIt()
    {
        await using var database = await TestDatabase.Create();
        await database.Use(async (PortalContext portal) =>
        {
            (await portal.Info.SingleAsync()).MarkAsDemo("1 2026-11-02");
            await portal.SaveChangesAsync();
        });

        var problem = await Assert.ThrowsAsync<PortalStartException>(() => database.Open(allowDemo: false));

        Assert.Equal(
            $"Databasen i {database.Folder.Root} er fyldt med opdigtede personer og kan kun bruges i Development. Vælg en anden datamappe med Portal:DataFolder.",
            problem.Message);
        Assert.True((await database.Open(allowDemo: true)).IsDemo);
    }

    [Fact]
    public async Task Open_WhereAFileStandsInTheWay_SaysSo()
    {
        await using var database = TestDatabase.Absent();
        await File.WriteAllTextAsync(database.Folder.Keys, "", TestContext.Current.CancellationToken);

        var problem = await Assert.ThrowsAsync<PortalStartException>(() => database.Open());

        Assert.Equal(
            $"Der kan ikke skrives i datamappen {database.Folder.Root}. Giv adgang til den, eller vælg en anden med Portal:DataFolder eller --data.",
            problem.Message);
    }
}
