using CsvHelper;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>Reads one file row by row: only a row at a time is held. Columns are found by their names.</summary>
internal sealed class EscoCsv(string path, EscoFile file)
{
    private const int RowsBetweenReports = 500;

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <returns>For each row what gives the field of a column; good until the next row.</returns>
    /// <exception cref="LexiconException">A column is missing, or a row is no CSV.</exception>
    public IEnumerable<Func<string, string>> Rows(IProgress<EscoProgress>? progress)
    {
        using var csv = CsvReader.FromFile(path, Strict);
        csv.ReadHeader();
        var places = file.Columns.ToDictionary(column => column, column => Place(csv, column), StringComparer.Ordinal);
        var length = new FileInfo(path).Length;
        for (var rows = 0; Move(csv); rows++)
        {
            yield return column => csv.GetString(places[column]).Trim();
            if (rows % RowsBetweenReports == 0)
            {
                progress?.Report(new(file, Math.Min(csv.ByteOffset, length - 1), length));
            }
        }

        progress?.Report(new(file, length, length));
    }

    private int Place(CsvReader csv, string column) => csv.TryGetFieldIndex(column, out var at)
        ? at
        : throw new LexiconException($"{Path.GetFileName(path)}: kolonnen {column} mangler. Brug den officielle CSV-fil.");

    private bool Move(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException bad)
        {
            throw new LexiconException($"{Path.GetFileName(path)}, linje {bad.LineNumber}: rækken kan ikke læses som CSV. Hent filen igen.", bad);
        }
    }
}
