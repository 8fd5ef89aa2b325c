using MatchPortal.TestKit;
using Microsoft.Data.Sqlite;

namespace MatchPortal.Core.Tests.Data;

/// <summary>Two invented rows in every table there is, whatever the schema, each pointing at rows of its own number.</summary>
public static class FilledTables
{
    private const string Own = "type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'";

    /// <summary>Fills the tables that are empty, those that are pointed at first.</summary>
    public static async Task Fill(TestDatabase database)
    {
        var waiting = (await Rows(database)).Where(row => row.Count == 0).Select(row => row.Table).ToList();
        while (waiting.Count > 0)
        {
            var filled = new List<string>();
            foreach (var table in waiting)
            {
                var parents = await database.Read<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_list('{table}') WHERE \"table\" <> '{table}'");
                if (!parents.Intersect(waiting.Except(filled)).Any())
                {
                    await Fill(database, table);
                    filled.Add(table);
                }
            }

            Assert.NotEmpty(filled);
            waiting.RemoveAll(filled.Contains);
        }
    }

    public static async Task<IReadOnlyList<(string Table, int Count)>> Rows(TestDatabase database)
    {
        var rows = new List<(string, int)>();
        foreach (var table in await database.Read<string>($"SELECT name AS Value FROM sqlite_master WHERE {Own} ORDER BY name"))
        {
            rows.Add((table, (await database.Read<int>($"SELECT COUNT(*) AS Value FROM \"{table}\"")).Single()));
        }

        return rows;
    }

    private static async Task Fill(TestDatabase database, string table)
    {
        var columns = await database.Read<string>($"SELECT name || ':' || type AS Value FROM pragma_table_info('{table}')");
        var keys = await database.Read<string>($"SELECT \"from\" || ':' || \"table\" || ':' || \"to\" AS Value FROM pragma_foreign_key_list('{table}')");
        foreach (var number in (int[])[1, 2])
        {
            string[] names = [.. columns.Select(column => column.Split(':')[0])];
            string[] values = [.. columns.Select(column => Value(column.Split(':'), keys, number))];
            var insert = $"INSERT INTO \"{table}\" (\"{string.Join("\", \"", names)}\") VALUES ({string.Join(", ", values)})";
            try
            {
                await database.Execute(insert);
            }
            catch (SqliteException refused) when (refused.Message.Contains("CK_Training_WellChosenHasDecision", StringComparison.Ordinal))
            {
                // The one table where a value follows from a key.
                await database.Execute(insert.Replace($"'Choice {number}'", "'WellChosen'", StringComparison.Ordinal));
            }
        }
    }

    private static string Value(string[] column, List<string> keys, int number)
    {
        var key = keys.Select(k => k.Split(':')).FirstOrDefault(k => k[0] == column[0]);
        return (key, column[1]) switch
        {
            ({ } parent, _) => $"(SELECT \"{parent[2]}\" FROM \"{parent[1]}\" ORDER BY rowid LIMIT 1 OFFSET {number - 1})",
            (_, "INTEGER") => $"{number}",
            (_, "REAL") => $"{number}.5",
            (_, "BLOB") => $"x'0{number}'",
            _ => $"'{column[0]} {number}'",
        };
    }
}
