using CsvHelper;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>A table with a heading over each column, as a spreadsheet saves it: comma, semicolon or tab between them.</summary>
internal static class CsvAds
{
    /// <exception cref="RuleBrokenException">No column has a title in it, or a row cannot be read.</exception>
    public static IReadOnlyList<ReadAd> Read(string text)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = Separator(text),
            TrackLineNumbers = true,
            SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
        try
        {
            csv.ReadHeader();
            var places = CsvColumns.Find([.. csv.Headers!]);
            Verdict.Require(places.ContainsKey(CsvColumn.Title), "Tabellen har ingen kolonne med titel. Skriv ”Titel” øverst i den kolonne, hvor jobbets navn står.").Demand();
            return [.. Rows(csv, places)];
        }
        catch (CsvFormatException bad)
        {
            throw new RuleBrokenException("Tabellen kan ikke læses. Se efter ved linje {0}, om et anførselstegn mangler.", Math.Max(1, bad.LineNumber));
        }
    }

    private static IEnumerable<ReadAd> Rows(CsvReader csv, IReadOnlyDictionary<CsvColumn, int> places)
    {
        for (var number = 1; csv.Read();)
        {
            string? Text(CsvColumn column) =>
                places.TryGetValue(column, out var at) && at < csv.FieldCount && csv.GetString(at).Trim() is { Length: > 0 } text ? text : null;
            if (Enum.GetValues<CsvColumn>().All(column => Text(column) is null))
            {
                continue;
            }

            yield return new ReadAd(number++, (int)csv.LineNumber)
            {
                SourceId = Text(CsvColumn.SourceId),
                Address = Text(CsvColumn.Address),
                Title = Text(CsvColumn.Title),
                Tasks = Text(CsvColumn.Tasks),
                OccupationCode = Text(CsvColumn.OccupationCode),
                Hours = Text(CsvColumn.Hours),
                Schedule = Text(CsvColumn.Schedule),
                Kind = Text(CsvColumn.Kind),
                Start = Text(CsvColumn.Start),
                End = Text(CsvColumn.End),
                ApplyBy = Text(CsvColumn.ApplyBy),
                Openings = Text(CsvColumn.Openings),
                PNumber = Text(CsvColumn.PNumber),
                Street = Text(CsvColumn.Street),
                PostalCode = Text(CsvColumn.PostalCode),
                City = Text(CsvColumn.City),
                Employer = Text(CsvColumn.Employer),
            };
        }
    }

    // The sign that stands most often in the headings.
    private static char Separator(string text)
    {
        var headings = text.AsSpan()[..(text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length)];
        var (commas, semicolons, tabs) = (headings.Count(','), headings.Count(';'), headings.Count('\t'));
        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons >= commas && semicolons > 0 ? ';' : ',';
    }
}
