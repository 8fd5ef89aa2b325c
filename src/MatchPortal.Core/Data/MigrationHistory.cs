using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MatchPortal.Core.Data;

/// <summary>
/// What a database says of its own schema, read without EF Core's model of the whole schema: making that takes a third of a start, and most starts have nothing to migrate.
/// </summary>
/// <param name="Applied">Migrations the database has been through.</param>
/// <param name="IsLocked">A migration is at work, or was killed.</param>
internal sealed record MigrationHistory(IReadOnlyList<string> Applied, bool IsLocked)
{
    private static readonly string[] Known =
        [.. typeof(MigrationHistory).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    public bool IsComplete => !Known.Except(Applied).Any();

    /// <summary>It has been through a migration that this program does not know.</summary>
    public bool IsNewer => Applied.Except(Known).Any();

    public static async Task<MigrationHistory> Read(DataFolder folder, CancellationToken cancel)
    {
        if (!File.Exists(folder.Database))
        {
            return new MigrationHistory([], IsLocked: false);
        }

        await using var connection = new SqliteConnection(SqliteSettings.ConnectionString(folder));
        await connection.OpenAsync(cancel);
        var applied = await Column(connection, "__EFMigrationsHistory", "MigrationId", cancel);
        var locks = await Column(connection, "__EFMigrationsLock", "Id", cancel);
        return new MigrationHistory(applied, locks.Count > 0);
    }

    private static async Task<List<string>> Column(SqliteConnection connection, string table, string column, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names above, never what somebody typed.
        command.CommandText = $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{table}'";
        if ((long)(await command.ExecuteScalarAsync(cancel))! == 0)
        {
            return [];
        }

        command.CommandText = $"SELECT CAST(\"{column}\" AS TEXT) FROM \"{table}\"";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancel);
        List<string> values = [];
        while (await rows.ReadAsync(cancel))
        {
            values.Add(rows.GetString(0));
        }

        return values;
    }
}
