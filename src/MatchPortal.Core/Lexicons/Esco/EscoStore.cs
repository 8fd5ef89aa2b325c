using System.Collections.Immutable;
using System.Text;
using MatchPortal.Core.Lexicons.Loading;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>Reads and writes the tables as files. A folder is written whole beside the old one and then takes its place.</summary>
internal static class EscoStore
{
    /// <returns><see cref="EscoTables.None"/> when the folder is not there.</returns>
    /// <exception cref="LexiconException">A file is missing or not as it should be.</exception>
    public static EscoTables Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return EscoTables.None;
        }

        ImmutableArray<string[]> Rows(TableFile file) =>
            [.. new TableReader(file, LexiconSource.BytesOf(folder, file)).Rows.Select(row => file.Columns.Select(column => row[column]).ToArray())];
        return new(
            Rows(TableFile.EscoCompetences), Rows(TableFile.EscoMapping), Rows(TableFile.EscoTitles), Rows(TableFile.EscoLinks), Rows(TableFile.EscoOccupations));
    }

    public static void Write(string folder, EscoTables tables)
    {
        var (fresh, old) = ($"{folder}.new", $"{folder}.old");
        Remove(fresh);
        Remove(old);
        Directory.CreateDirectory(fresh);
        foreach (var (file, rows) in tables.All)
        {
            File.WriteAllText(Path.Combine(fresh, file.Name), Text(file, rows));
        }

        if (Directory.Exists(folder))
        {
            Directory.Move(folder, old);
        }

        Directory.Move(fresh, folder);
        Remove(old);
    }

    /// <summary>Whether two are the same to the last field.</summary>
    public static bool AreEqual(EscoTables first, EscoTables second) =>
        first.All.Zip(second.All).All(pair => Text(pair.First.File, pair.First.Rows) == Text(pair.Second.File, pair.Second.Rows));

    private static string Text(TableFile file, ImmutableArray<string[]> rows)
    {
        var text = new StringBuilder().AppendJoin('\t', file.Columns).Append('\n');
        foreach (var row in rows)
        {
            text.Append(string.Join('\t', row).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
