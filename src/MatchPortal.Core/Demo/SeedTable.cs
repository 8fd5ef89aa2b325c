using MatchPortal.Core.Data;

namespace MatchPortal.Core.Demo;

/// <summary>One file of seed words: a header, then rows of fields separated by tabs; lines with # on top are explanation.</summary>
internal sealed class SeedTable
{
    private readonly string _file;
    private readonly string[] _header;

    private SeedTable(string file, string[] header, IReadOnlyList<string[]> rows) => (_file, _header, Rows) = (file, header, rows);

    public IReadOnlyList<string[]> Rows { get; }

    /// <exception cref="PortalStartException">The file is not there, or a row has too many fields.</exception>
    public static SeedTable Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new PortalStartException($"Filen {path} mangler. Byg eller udgiv programmet igen, så index-data/seed kommer med.");
        }

        string[][] lines = [.. File.ReadLines(path).SkipWhile(line => line.StartsWith('#')).Select(line => line.Split('\t'))];
        var header = lines is [var first, ..] ? first : throw new PortalStartException($"{file}: filen er tom. Hent den igen.");
        return new SeedTable(file, header, [.. lines.Skip(1).Select(line => Padded(line, header.Length, file))]);
    }

    /// <exception cref="PortalStartException">The file has no such column.</exception>
    public int Column(string name) => Array.IndexOf(_header, name) is >= 0 and var index
        ? index
        : throw new PortalStartException($"{_file}: kolonnen {name} mangler. Hent filen igen.");

    public PortalStartException Error(string[] row, string problem) => new($"{_file}: i rækken {row[0]} {problem}");

    // A missing last field is read as empty, as in the lexicon.
    private static string[] Padded(string[] fields, int length, string file) => fields.Length <= length
        ? [.. fields, .. Enumerable.Repeat("", length - fields.Length)]
        : throw new PortalStartException($"{file}: rækken {fields[0]} har {fields.Length} felter, men overskriften har {length}.");
}
