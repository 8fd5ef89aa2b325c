using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>One row: its fields by column name, and the errors they may hold, each with file and line.</summary>
internal sealed partial class TableRow
{
    private const NumberStyles DecimalDegrees = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    private readonly TableFile _file;
    private readonly string[] _fields;

    /// <exception cref="LexiconException">When the number of fields is wrong.</exception>
    public TableRow(TableFile file, int line, string[] fields)
    {
        (_file, Line, _fields) = (file, line, fields);
        var (fewest, most) = (file.FewestFields, file.Columns.Length);
        if (fields.Length < fewest || fields.Length > most)
        {
            var wanted = fewest == most ? $"{most}" : $"{fewest} til {most}";
            throw Error($"antallet af felter er {fields.Length} og skal være {wanted}. Sæt én tabulator mellem felterne.");
        }
    }

    public int Line { get; }

    /// <summary>Empty when the field is left out at the end of the row.</summary>
    public string this[string column] =>
        Array.IndexOf(_file.Columns, column) is var index && index < _fields.Length ? _fields[index] : "";

    public LexiconException Error(string sentences) => new($"{_file.Name}, linje {Line}: {sentences}");

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public string Required(string column) =>
        string.IsNullOrWhiteSpace(this[column]) ? throw Error($"kolonnen {column} er tom. Udfyld den.") : this[column];

    public string Slug(string column) => SlugForm().IsMatch(this[column])
        ? this[column]
        : throw Error($"id'et \"{this[column]}\" må kun have a-z, 0-9 og enkelte bindestreger imellem. Ret det.");

    public ImmutableArray<string> List(string column)
    {
        ImmutableArray<string> parts = this[column].Length == 0 ? [] : [.. this[column].Split('|')];
        return parts.Any(string.IsNullOrWhiteSpace)
            ? throw Error($"listen i kolonnen {column} har et tomt led. Slet stregen ved det.")
            : parts;
    }

    public int Number(string column, int least) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw Error($"\"{this[column]}\" i kolonnen {column} er ikke et helt tal på mindst {least}. Ret det.");

    public GeoPoint Point()
    {
        var point = new GeoPoint(Degrees("latitude"), Degrees("longitude"));
        return point.IsInDenmark
            ? point
            : throw Error($"punktet {this["latitude"]}, {this["longitude"]} ligger uden for Danmark. Ret latitude og longitude.");
    }

    public T OneOf<T>(string column, (string Word, T Value)[] words)
    {
        var index = Array.FindIndex(words, choice => choice.Word == this[column]);
        if (index < 0)
        {
            var choices = string.Join(" eller ", words.Select(choice => choice.Word));
            throw Error($"\"{this[column]}\" i kolonnen {column} kendes ikke. Skriv {choices}.");
        }

        return words[index].Value;
    }

    /// <summary>The field as a code or id that another row has.</summary>
    public string Reference(string column, Predicate<string> exists, TableFile target) => Existing(this[column], column, exists, target);

    public ImmutableArray<string> References(string column, Predicate<string> exists, TableFile target) =>
        [.. List(column).Select(value => Existing(value, column, exists, target))];

    /// <summary>The column occupation as the code of an existing group of one level.</summary>
    public string OccupationOf(OccupationLevel level, Predicate<string> exists)
    {
        var code = Reference("occupation", exists, TableFile.Occupations);
        return code.Length == (int)level
            ? code
            : throw Error($"\"{code}\" i kolonnen occupation skal have {(int)level} cifre. Ret den.");
    }

    /// <summary>A half-year written so that text order is time order.</summary>
    public string HalfYear(string column) => HalfYearForm().IsMatch(this[column])
        ? this[column]
        : throw Error($"\"{this[column]}\" i kolonnen {column} er ikke et halvår som 2026H1. Ret det.");

    private string Existing(string value, string column, Predicate<string> exists, TableFile target) =>
        exists(value) ? value : throw Error($"\"{value}\" i kolonnen {column} findes ikke i {target.Name}. Ret henvisningen.");

    private double Degrees(string column) =>
        double.TryParse(this[column], DecimalDegrees, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw Error($"\"{this[column]}\" i kolonnen {column} er ikke et tal med punktum som decimaltegn. Ret det.");

    [GeneratedRegex(@"^[0-9]{4}H[12]\z")]
    private static partial Regex HalfYearForm();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex SlugForm();
}
