using MatchPortal.Core.Data;
using Microsoft.Data.Sqlite;

namespace MatchPortal.Core.Data.Backups;

/// <summary>A copy of a database in a file of its own, as it was at one moment.</summary>
internal static class DatabaseCopy
{
    /// <summary>Copies in one step, under which readers and writers of the original go on.</summary>
    /// <exception cref="PortalStartException">The original is damaged.</exception>
    public static void Make(DataFolder from, string to)
    {
        using var source = new SqliteConnection(SqliteSettings.ConnectionString(from));
        using var copy = new SqliteConnection(ConnectionString(to));
        try
        {
            source.Open();
            copy.Open();
            source.BackupDatabase(copy);

            // Out of WAL, so that the copy is one file.
            Run(copy, "PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException problem) when (IsDamage(problem))
        {
            throw Damaged(problem);
        }
    }

    /// <exception cref="PortalStartException">SQLite finds the file damaged.</exception>
    public static async Task<SqliteConnection> OpenChecked(string path, CancellationToken cancel)
    {
        var connection = new SqliteConnection(ConnectionString(path));
        try
        {
            await connection.OpenAsync(cancel);
            return Run(connection, "PRAGMA integrity_check") is "ok" ? connection : throw Damaged(null);
        }
        catch (Exception problem)
        {
            await connection.DisposeAsync();
            throw problem is SqliteException damage && IsDamage(damage) ? Damaged(damage) : problem;
        }
    }

    public static string? Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this folder.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString();
    }

    // Not pooled: the file is moved or packed when the connection is closed.
    private static string ConnectionString(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

    private static bool IsDamage(SqliteException problem) => problem.SqliteErrorCode is 11 or 26;

    private static PortalStartException Damaged(Exception? cause) => new("Databasen er beskadiget. Gendan en sikkerhedskopi fra før, det skete.", cause);
}
