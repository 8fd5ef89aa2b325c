using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Demo;

public sealed class DemoMunicipalityTests
{
    private static readonly DemoOptions Small = new(7, BuiltMunicipality.BaseDate, 120);

    // Everything but what must be random or tells when the build itself ran: the salts and hashes of the audit log, the index's clock, the database's own id.
    private static readonly (string Table, string Columns)[] Compared =
    [
        ("Units", "*"), ("Staff", "*"), ("Companies", "*"), ("Workplaces", "*"), ("Members", "*"), ("Citizens", "*"), ("Profiles", "*"), ("CitizenIdentities", "*"),
        ("TrainingDecisions", "*"), ("Training", "*"), ("Postings", "*"), ("Proposals", "*"), ("ContactRequests", "*"),
        ("AspNetUsers", "*"), ("AspNetRoles", "*"), ("AspNetUserRoles", "*"),
        ("AuditEvents", "Sequence, At, ActorKind, ActorId, Action, SubjectKind, SubjectId, (SELECT Text FROM AuditReasons WHERE Id = ReasonId)"),
        ("IndexChanges", "Sequence, Kind, SubjectId"), ("PortalInfo", "Demo"),
    ];

    [Fact]
    public async Task Build_WhenRunTwiceWithTheSameSeedAndDate_StoresTheSameRows()
    {
        await using var first = await BuiltMunicipality.New();
        await using var second = await BuiltMunicipality.New();
        await BuiltMunicipality.Build(first, Small);
        await BuiltMunicipality.Build(second, Small);

        foreach (var (table, columns) in Compared)
        {
            var rows = await Rows(first, table, columns);
            Assert.NotEmpty(rows);
            Assert.Equal(rows, await Rows(second, table, columns));
        }
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(7, 1)]
    public async Task Build_WhenSeedOrDateDiffers_StoresOtherPeople(int seed, int daysLater)
    {
        await using var first = await BuiltMunicipality.New();
        await using var second = await BuiltMunicipality.New();
        await BuiltMunicipality.Build(first, Small);
        await BuiltMunicipality.Build(second, Small with { Seed = seed, BaseDate = Small.BaseDate.AddDays(daysLater) });

        Assert.NotEqual(await Rows(first, "CitizenIdentities", "*"), await Rows(second, "CitizenIdentities", "*"));
    }

    [Fact]
    public async Task Build_WhenSomebodyIsThereAlready_IsRefusedInOneSentence()
    {
        await using var database = await BuiltMunicipality.New();
        await BuiltMunicipality.Build(database, Small);
        var before = await Rows(database, "AuditEvents", "Sequence, Hash");

        var refusal = await Assert.ThrowsAsync<PortalStartException>(() => BuiltMunicipality.Build(database, Small));

        Assert.Equal("Databasen er ikke tom, og demokommunen bygges kun i en tom database. Vælg en anden datamappe med --data.", refusal.Message);
        Assert.Equal(before, await Rows(database, "AuditEvents", "Sequence, Hash"));
    }

    [Fact]
    public async Task BuildWhenEmpty_WhenSomebodyIsThereAlready_LeavesThemAlone()
    {
        await using var database = await BuiltMunicipality.New();
        Assert.NotNull(await BuiltMunicipality.Use(database, demo => demo.BuildWhenEmpty(Small)));
        Assert.Null(await BuiltMunicipality.Use(database, demo => demo.BuildWhenEmpty(Small)));
    }

    [Fact]
    public async Task Build_WhenStoppedHalfway_LeavesNothingBehind()
    {
        await using var database = await BuiltMunicipality.New();
        var stop = new StopAt("Borgere");

        await Assert.ThrowsAsync<InvalidOperationException>(() => BuiltMunicipality.Build(database, Small, stop));

        Assert.Empty(await Rows(database, "Citizens", "*"));
        Assert.Empty(await Rows(database, "AspNetUsers", "*"));
        Assert.Empty(await Rows(database, "AuditEvents", "*"));
        Assert.NotNull(await BuiltMunicipality.Use(database, demo => demo.BuildWhenEmpty(Small)));
    }

    [Fact]
    public async Task Build_WhenDone_MarksTheDatabaseSoThatItIsRefusedOutsideDevelopment()
    {
        await using var database = await BuiltMunicipality.New();
        await BuiltMunicipality.Build(database, Small);

        Assert.Equal("seed 7, 2026-11-21", (await database.Open(allowDemo: true)).Demo);
        await Assert.ThrowsAsync<PortalStartException>(() => database.Open());
    }

    [Fact]
    public async Task Build_WhenNationwide_SpreadsByPopulation()
    {
        await using var database = await BuiltMunicipality.New();
        await BuiltMunicipality.Build(database, Small with { Citizens = 800, Nationwide = true });
        var places = BuiltMunicipality.Lexicon.Places;
        var areas = await database.Read<string>("SELECT \"Area_MunicipalityCode\" AS Value FROM \"Profiles\"");
        var everybody = places.Municipalities.All.Sum(municipality => (double)municipality.Population);

        foreach (var region in places.Regions.All)
        {
            var expected = places.MunicipalitiesOf(region.Code).Sum(municipality => municipality.Population) / everybody;
            var actual = areas.Count(area => places.Municipalities[area].Region == region.Code) / (double)areas.Count;
            Assert.InRange(actual, expected - 0.06, expected + 0.06);
        }
    }

    private static async Task<List<string>> Rows(TestDatabase database, string table, string columns)
    {
        await using var connection = new SqliteConnection($"Data Source={database.Folder.Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {columns} FROM \"{table}\" ORDER BY rowid";
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    private sealed class StopAt(string step) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            if (value.Step == step)
            {
                throw new InvalidOperationException("Somebody pulled the plug.");
            }
        }
    }
}
