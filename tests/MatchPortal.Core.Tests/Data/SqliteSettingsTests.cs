using System.Reflection;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

public sealed class SqliteSettingsTests
{
    private static readonly string[] Expected = ["secure_delete=1", "foreign_keys=1", "busy_timeout=10000", "journal_mode=wal"];

    [Theory]
    [InlineData(typeof(PortalContext))]
    [InlineData(typeof(AccountContext))]
    [InlineData(typeof(SchemaContext))]
    public async Task Connection_OfEachDoor_SaysWhatSqliteMustKnow(Type door)
    {
        await using var database = await TestDatabase.Create();
        await using var scope = database.BeginScope();

        Assert.Equal(Expected, await Settings((DbContext)scope.ServiceProvider.GetService(door)!));
    }

    /// <summary>The vault makes its own context on the portal's connection, and once opened it without these words.</summary>
    [Fact]
    public async Task Connection_OfTheVault_SaysWhatSqliteMustKnow()
    {
        await using var database = await TestDatabase.Create();
        var settings = await database.Use(async (IdentityVault vault) =>
        {
            var open = typeof(IdentityVault).GetMethod("OpenVault", BindingFlags.Instance | BindingFlags.NonPublic)!;
            await using var context = (DbContext)open.Invoke(vault, [])!;
            return await Settings(context);
        });

        Assert.Equal(Expected, settings);
    }

    private static async Task<string[]> Settings(DbContext context)
    {
        await context.Database.OpenConnectionAsync();
        var values = new List<string>();
        foreach (var name in Expected.Select(setting => setting.Split('=')[0]))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names above.
            command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
            values.Add($"{name}={await command.ExecuteScalarAsync()}");
        }

        await context.Database.CloseConnectionAsync();
        return [.. values];
    }
}
