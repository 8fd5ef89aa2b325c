using System.Globalization;

namespace MatchPortal.Core.Evaluation;

/// <summary>The files of TREC: judgements (query 0 document grade) and runs (query Q0 document rank score name), fields separated by white space.</summary>
public static class TrecFile
{
    /// <exception cref="EvaluationFileException">A line of another form.</exception>
    public static Judgements ReadJudgements(string path) => Judgements.Of(ReadRows(path));

    /// <summary>The lines of a file of judgements, in order.</summary>
    /// <exception cref="EvaluationFileException">A line of another form.</exception>
    public static IReadOnlyList<(string Query, string Document, int Grade)> ReadRows(string path)
    {
        var rows = new List<(string, string, int)>();
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields is [])
            {
                continue;
            }

            rows.Add(fields is [var query, _, var document, var grade] && int.TryParse(grade, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? (query, document, value)
                : throw new EvaluationFileException($"{path}, linje {line}: skriv forespørgsel, 0, dokument og karakter (et helt tal)."));
        }

        return rows;
    }

    /// <summary>Writes a run. Scores fall by one a rank, for programs that order by score and break ties in their own way.</summary>
    /// <param name="path">Written anew.</param>
    /// <param name="run">Queries in order, each with its documents, the best first.</param>
    /// <param name="name">Of the search, without white space.</param>
    public static void WriteRun(string path, IEnumerable<(string Query, IReadOnlyList<string> Documents)> run, string name)
    {
        using var file = new StreamWriter(path);
        file.NewLine = "\n";
        foreach (var (query, documents) in run)
        {
            for (var rank = 1; rank <= documents.Count; rank++)
            {
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query} Q0 {documents[rank - 1]} {rank} {documents.Count - rank + 1} {name}"));
            }
        }
    }
}
