using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>The tab-separated files of index-data/scrubbing: lines with # on top, a header, then rows; an empty last field may be left out.</summary>
internal sealed class WordFolder(string folder)
{
    /// <param name="file">Its name.</param>
    /// <param name="columns">The header, with blanks between the columns.</param>
    /// <exception cref="LexiconException">The file is missing, or its header or a row is wrong.</exception>
    public IReadOnlyList<string[]> Rows(string file, string columns)
    {
        var header = columns.Split(' ');
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new LexiconException($"{file}: filen mangler i mappen {folder}. Byg eller udgiv programmet igen, så index-data/scrubbing kommer med.");
        }

        string[][] lines = [.. File.ReadLines(path).SkipWhile(line => line.StartsWith('#')).Select(line => line.Split('\t'))];
        if (lines is not [var first, .. var rows] || !first.SequenceEqual(header))
        {
            throw new LexiconException($"{file}: overskriften er ikke \"{columns}\" med tabulator imellem. Ret den.");
        }

        return [.. rows.Select(row => Whole(row, header.Length, file))];
    }

    private static string[] Whole(string[] row, int fields, string file) => row.Length <= fields && row.Take(Math.Max(1, fields - 1)).All(field => field.Length > 0) && row.Length >= fields - 1
        ? [.. row, .. Enumerable.Repeat("", fields - row.Length)]
        : throw new LexiconException($"{file}: rækken \"{string.Join(' ', row)}\" har ikke de felter, overskriften nævner. Ret den.");
}
