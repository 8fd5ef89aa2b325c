using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Data;

/// <summary>Makes all Danish sort keys again, when the library that makes them has changed.</summary>
internal static class SortKeys
{
    /// <summary>Plain SQL for each row, so no version, audit line or index row comes of it: nothing anybody said has changed.</summary>
    public static async Task Rebuild(PortalContext portal, CancellationToken cancel)
    {
        await Rebuild(portal, "Units", "Name", "NameSortKey", cancel);
        await Rebuild(portal, "Staff", "Name", "NameSortKey", cancel);
        await Rebuild(portal, "Companies", "Name", "NameSortKey", cancel);
        await Rebuild(portal, "Workplaces", "Name", "NameSortKey", cancel);
        await Rebuild(portal, "Postings", "Title", "TitleSortKey", cancel);
        await Rebuild(portal, "CitizenIdentities", "\"Name_Given\" || ' ' || \"Name_Family\"", "NameSortKey", cancel);
    }

    private static async Task Rebuild(PortalContext portal, string table, string text, string key, CancellationToken cancel)
    {
        var expression = text.Contains('"', StringComparison.Ordinal) ? text : $"\"{text}\"";
        await portal.Database.OpenConnectionAsync(cancel);
        var connection = (Microsoft.Data.Sqlite.SqliteConnection)portal.Database.GetDbConnection();
        connection.CreateFunction("danish_sort_key", (string value) => Danish.SortKey(value), isDeterministic: true);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names above, never what somebody typed.
        command.CommandText = $"UPDATE \"{table}\" SET \"{key}\" = danish_sort_key({expression})";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancel);
        await portal.Database.CloseConnectionAsync();
    }
}
