using System.Text;
using MatchPortal.Core.Data;

namespace MatchPortal.Core.Privacy.Scrubbing.Trials;

/// <summary>
/// A sentence whose persons are tagged, as the research corpora write it: a token a line, B-PER and I-PER for persons. In .iob2 files the token is the second
/// column and its tag the third; in .tsv files the first and the second.
/// </summary>
/// <param name="Text">As it was printed where the file says so, else put together of the tokens.</param>
/// <param name="Tokens">In order.</param>
public sealed record TaggedSentence(string Text, IReadOnlyList<TaggedToken> Tokens)
{
    private const string TextMark = "# text = ";
    private const string ClosingMarks = ".,!?:;)";

    /// <summary>The corpora in a folder, by name.</summary>
    /// <exception cref="PortalStartException">There is no folder, or none of them in it.</exception>
    public static IReadOnlyList<string> FilesIn(string folder)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".iob2" or ".tsv").Order(StringComparer.Ordinal)] : [];
        return files.Length > 0 ? files : throw new PortalStartException($"Der er ingen .iob2- eller .tsv-filer i {folder}. Vælg en anden mappe med --ner.");
    }

    public static IEnumerable<TaggedSentence> Read(string file)
    {
        var column = Path.GetExtension(file) == ".iob2" ? 1 : 0;
        List<(string Word, string Tag)> words = [];
        string? printed = null;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith(TextMark, StringComparison.Ordinal))
            {
                printed = line[TextMark.Length..];
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && line.Split('\t') is var fields && fields.Length > column + 1)
            {
                words.Add((fields[column], fields[column + 1]));
            }
            else if (string.IsNullOrWhiteSpace(line) && words.Count > 0)
            {
                yield return Of(words, printed);
                (words, printed) = ([], null);
            }
        }
    }

    private static TaggedSentence Of(List<(string Word, string Tag)> words, string? printed)
    {
        var text = printed is not null && Places(printed, words) is { } found ? (printed, found) : Joined(words);
        return new TaggedSentence(text.Item1, [.. words.Select((word, i) =>
            new TaggedToken(text.Item2[i], word.Word.Length, IsPerson(word.Tag), word.Tag == "B-PER" || word.Tag == "I-PER" && (i == 0 || !IsPerson(words[i - 1].Tag))))]);
    }

    private static bool IsPerson(string tag) => tag is "B-PER" or "I-PER";

    private static List<int>? Places(string text, List<(string Word, string Tag)> words)
    {
        List<int> places = [];
        var at = 0;
        foreach (var (word, _) in words)
        {
            at = text.IndexOf(word, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            places.Add(at);
            at += word.Length;
        }

        return places;
    }

    private static (string, List<int>) Joined(List<(string Word, string Tag)> words)
    {
        var text = new StringBuilder();
        List<int> places = [];
        foreach (var (word, _) in words)
        {
            var isClose = text.Length == 0 || text[^1] == '(' || word.Length == 1 && ClosingMarks.Contains(word[0], StringComparison.Ordinal);
            text.Append(isClose ? "" : " ");
            places.Add(text.Length);
            text.Append(word);
        }

        return (text.ToString(), places);
    }
}
