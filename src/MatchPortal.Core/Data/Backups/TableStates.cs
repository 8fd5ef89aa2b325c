using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace MatchPortal.Core.Data.Backups;

/// <summary>Reads the state of all tables of a database, to tell whether two databases hold the same.</summary>
internal static class TableStates
{
    /// <param name="connection">Open.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>By name, ordinal.</returns>
    public static async Task<IReadOnlyList<TableState>> Read(SqliteConnection connection, CancellationToken cancel)
    {
        var states = new List<TableState>();
        foreach (var table in await Names(connection, cancel))
        {
            states.Add(await Read(connection, table, cancel));
        }

        return states;
    }

    private static async Task<IReadOnlyList<string>> Names(SqliteConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var names = new List<string>();
        while (await reader.ReadAsync(cancel))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    // In the order of the rows' numbers, which a copy keeps.
    private static async Task<TableState> Read(SqliteConnection connection, string table, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name out of the database's own list of tables; it cannot be a parameter.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\" ORDER BY rowid";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        long rows = 0;
        for (; await reader.ReadAsync(cancel); rows++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                Append(hash, reader.GetValue(column));
            }
        }

        return new TableState(table, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // Kind and length go first, so that no two rows of different values become the same bytes.
    private static void Append(IncrementalHash hash, object value)
    {
        var (kind, bytes) = value switch
        {
            long number => ('i', BitConverter.GetBytes(number)),
            double number => ('r', BitConverter.GetBytes(number)),
            string text => ('t', Encoding.UTF8.GetBytes(text)),
            byte[] blob => ('b', blob),
            _ => ('n', []),
        };
        Span<byte> head = stackalloc byte[5];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], bytes.Length);
        hash.AppendData(head);
        hash.AppendData(bytes);
    }
}
