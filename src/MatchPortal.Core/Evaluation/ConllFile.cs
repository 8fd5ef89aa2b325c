using System.Text;

namespace MatchPortal.Core.Evaluation;

/// <summary>Sentences with marked spans: a word a line, then one or more columns of B-, I- and O; an empty line ends a sentence.</summary>
public static class ConllFile
{
    /// <exception cref="EvaluationFileException">A line without a mark.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path)
    {
        var sentences = new List<LabelledSentence>();
        var words = new List<string[]>();
        var line = 0;
        foreach (var text in File.ReadLines(path).Append(""))
        {
            line++;
            var fields = text.Contains('\t', StringComparison.Ordinal) ? Tabbed(text) : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 1)
            {
                throw new EvaluationFileException($"{path}, linje {line}: skriv et ord og mindst ét mærke (B-, I- eller O).");
            }

            if (fields.Length > 0)
            {
                words.Add(fields);
            }
            else if (words.Count > 0)
            {
                sentences.Add(Sentence(words));
                words.Clear();
            }
        }

        return sentences;
    }

    // A column that is left empty marks nothing. A word that is empty ends the sentence, whatever tabs come after it.
    private static string[] Tabbed(string line) => line.Split('\t') is [var word, ..] fields && word.Trim().Length > 0 ? [.. fields.Select(field => field.Trim())] : [];

    private static LabelledSentence Sentence(List<string[]> words)
    {
        var text = new StringBuilder();
        var places = new List<LabelledSpan>();
        foreach (var word in words)
        {
            text.Append(text.Length == 0 ? "" : " ");
            places.Add(new(text.Length, text.Length + word[0].Length));
            text.Append(word[0]);
        }

        var columns = words.Min(word => word.Length);
        var spans = Enumerable.Range(1, columns - 1).SelectMany(column => Spans(words, places, column));
        return new(text.ToString(), [.. spans.OrderBy(span => span.Start).ThenBy(span => span.End)]);
    }

    private static List<LabelledSpan> Spans(List<string[]> words, List<LabelledSpan> places, int column)
    {
        var spans = new List<LabelledSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            var mark = words[i][column];
            if (mark.StartsWith("B-", StringComparison.Ordinal))
            {
                spans.Add(places[i]);
            }
            else if (mark.StartsWith("I-", StringComparison.Ordinal) && spans.Count > 0)
            {
                spans[^1] = spans[^1] with { End = places[i].End };
            }
        }

        return spans;
    }
}
