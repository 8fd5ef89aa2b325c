namespace MatchPortal.Core.Evaluation;

/// <summary>Lines of an id, a tab and a text; further tabs begin further fields. Empty lines are left out.</summary>
public static class TextFile
{
    /// <exception cref="EvaluationFileException">A line without a text, or an id that stands twice.</exception>
    public static IReadOnlyList<(string Id, string[] Fields)> Read(string path)
    {
        var rows = new List<(string, string[])>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            string[] fields = [.. text.Split('\t').Select(field => field.Trim())];
            if (fields is not [{ Length: > 0 } id, { Length: > 0 }, ..])
            {
                throw new EvaluationFileException($"{path}, linje {line}: skriv id, tabulator og tekst.");
            }

            rows.Add(seen.Add(id) ? (id, fields[1..]) : throw new EvaluationFileException($"{path}, linje {line}: id {id} står der i forvejen."));
        }

        return rows;
    }
}
