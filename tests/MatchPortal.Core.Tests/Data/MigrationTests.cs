using MatchPortal.Core.Data;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MatchPortal.Core.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public async Task Model_AgainstTheLastMigration_HasNotDrifted()
    {
        await using var database = TestDatabase.Absent();

        Assert.False(await database.Use((SchemaContext schema) => Task.FromResult(schema.Database.HasPendingModelChanges())));
    }

    /// <summary>Each migration is applied to a database where every table has rows, up to the last, which is then applied again.</summary>
    [Fact]
    public async Task Migrate_OfAFilledDatabase_KeepsEveryRow()
    {
        await using var database = TestDatabase.Absent();
        var migrations = await database.Use((SchemaContext schema) => Task.FromResult<string[]>([.. schema.Database.GetMigrations()]));
        Assert.NotEmpty(migrations);
        await MigrateTo(database, migrations[0]);
        await FilledTables.Fill(database);

        foreach (var next in (string[])[.. migrations[1..], migrations[^1]])
        {
            var before = await FilledTables.Rows(database);
            await MigrateTo(database, next);

            Assert.Equal(before, (await FilledTables.Rows(database)).Where(row => before.Any(old => old.Table == row.Table)));
            Assert.Empty(await database.Read<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check"));
            Assert.Equal(["ok"], await database.Read<string>("SELECT integrity_check AS Value FROM pragma_integrity_check"));
            await FilledTables.Fill(database);
        }

        Assert.All(await FilledTables.Rows(database), row => Assert.Equal(2, row.Count));
    }

    private static Task MigrateTo(TestDatabase database, string migration) =>
        database.Use((SchemaContext schema) => schema.GetService<IMigrator>().MigrateAsync(migration));
}
