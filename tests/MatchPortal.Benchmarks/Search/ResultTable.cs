using System.Globalization;

namespace MatchPortal.Benchmarks.Search;

/// <summary>Prints rows of a column for each engine, and how many times the first one's number the others' are.</summary>
internal sealed class ResultTable(IReadOnlyList<string> columns)
{
    private const int NameWidth = 24;
    private const int CellWidth = 20;

    public void Head() => Print("", columns, "");

    /// <summary>Milliseconds; the ratios are of medians.</summary>
    public void Row(string name, params IReadOnlyList<Timing> timings) =>
        Print(name, [.. timings.Select(timing => timing.ToString())], Ratios([.. timings.Select(timing => timing.Median)]));

    public void Row(string name, string unit, IReadOnlyList<double> values) => Print(name, [.. values.Select(value => $"{Text(value)} {unit}")], Ratios(values));

    public void Note(string name, string text) => Console.WriteLine($"{name,-NameWidth}{text}");

    private string Ratios(IReadOnlyList<double> values) => string.Join("   ", values.Skip(1).Select((value, i) => $"{columns[i + 1]} {Text(value / values[0])}x"));

    private static string Text(double value) => value.ToString(value >= 100 ? "0" : value >= 1 ? "0.0" : "0.000", CultureInfo.InvariantCulture);

    private static void Print(string name, IReadOnlyList<string> cells, string end) =>
        Console.WriteLine($"{name,-NameWidth}{string.Concat(cells.Select(cell => cell.PadRight(CellWidth)))}{end}".TrimEnd());
}
