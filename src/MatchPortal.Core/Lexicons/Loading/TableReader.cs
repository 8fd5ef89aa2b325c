using System.Collections.Immutable;
using System.Text;

namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>
/// One tab-separated file as rows that know their line. No CSV package: fields hold neither quotes, tabs nor line breaks, so a split
/// on tabs is the whole format, and the packages do not give the line number that an error must name.
/// </summary>
internal sealed class TableReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly TableFile _file;

    /// <exception cref="LexiconException">When encoding, header or a number of fields is wrong, or a required table is empty.</exception>
    public TableReader(TableFile file, byte[] content)
    {
        _file = file;
        try
        {
            Rows = ReadRows(content);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new LexiconException($"{file.Name}: filen er ikke gyldig UTF-8. Gem den som UTF-8.", invalid);
        }
    }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The values of a column, for references within the file, which may point to a later line.</summary>
    public HashSet<string> Values(string column) => Rows.Select(row => row[column]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Makes one item of each row, in order.</summary>
    /// <exception cref="LexiconException">When a key stands twice, upper and lower case alike, or from <paramref name="make"/>.</exception>
    public ImmutableArray<T> Read<T>(Func<TableRow, T> make)
    {
        var items = ImmutableArray.CreateBuilder<T>(Rows.Count);
        var lineOf = new Dictionary<string, int>(Rows.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            var key = string.Join(", ", _file.KeyColumns.Select(row.Required));
            if (!lineOf.TryAdd(key, row.Line))
            {
                throw row.Error($"{_file.KeyName} \"{key}\" står allerede i linje {lineOf[key]}. Slet den ene.");
            }

            items.Add(make(row));
        }

        return items.MoveToImmutable();
    }

    /// <inheritdoc cref="Read{T}"/>
    public CodeTable<T> ReadCoded<T>(Func<TableRow, T> make, Func<T, string> codeOf)
        where T : class => new(Read(make), codeOf);

    private List<TableRow> ReadRows(byte[] content)
    {
        using var lines = new StreamReader(new MemoryStream(content), StrictUtf8);
        var line = ReadHeader(lines);
        var rows = new List<TableRow>();
        while (lines.ReadLine() is { } text)
        {
            rows.Add(new TableRow(_file, ++line, text.Split('\t')));
        }

        return rows.Count > 0 || _file.MayBeEmpty
            ? rows
            : throw new LexiconException($"{_file.Name}, linje {line}: der er ingen rækker under overskriften. Tilføj dem.");
    }

    /// <returns>The line of the header.</returns>
    private int ReadHeader(StreamReader lines)
    {
        var line = 1;
        var header = lines.ReadLine();
        while (header?.StartsWith('#') == true)
        {
            header = lines.ReadLine();
            line++;
        }

        return header == string.Join('\t', _file.Columns)
            ? line
            : throw new LexiconException(
                $"{_file.Name}, linje {line}: overskriften er ikke \"{string.Join(' ', _file.Columns)}\" med tabulator imellem. Ret den.");
    }
}
