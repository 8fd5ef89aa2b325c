using System.Text;
using MatchPortal.Core.Data;

namespace MatchPortal.Core.Privacy.Scrubbing.Trials;

/// <summary>A sentence, and what must be taken out of it. In the file the words to go stand in braces with their kind: Ring {phone:20304050}.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Text">The sentence without braces.</param>
/// <param name="Expected">In the order of the text; empty for an innocent sentence.</param>
public sealed record LabelledSentence(int Line, string Text, IReadOnlyList<Removal> Expected)
{
    private const string Header = "kind\tsentence";

    /// <exception cref="PortalStartException">The file is not there, or a line cannot be read.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new PortalStartException($"Filen {file} findes ikke. Vælg en anden med --sentences.");
        }

        var lines = File.ReadLines(file).Select((text, index) => (Text: text, Line: index + 1)).SkipWhile(line => line.Text.StartsWith('#')).ToList();
        return lines is [(Header, _), .. var rows]
            ? [.. rows.Select(row => Parse(file, row.Line, row.Text))]
            : throw new PortalStartException($"{file}: overskriften er ikke \"kind sentence\" med tabulator imellem. Ret den.");
    }

    private static LabelledSentence Parse(string file, int line, string row)
    {
        var text = new StringBuilder();
        List<Removal> expected = [];
        var marked = row.Split('\t') is [_, var sentence] ? sentence : throw Error(file, line);
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf('{', at);
            text.Append(marked, at, (open < 0 ? marked.Length : open) - at);
            if (open < 0)
            {
                break;
            }

            var (colon, close) = (marked.IndexOf(':', open), marked.IndexOf('}', open));
            if (colon < 0 || close < colon || KindOf(marked[(open + 1)..colon]) is not { } kind)
            {
                throw Error(file, line);
            }

            expected.Add(new Removal(kind, text.Length, marked[(colon + 1)..close]));
            text.Append(marked, colon + 1, close - colon - 1);
            at = close + 1;
        }

        return new LabelledSentence(line, text.ToString(), expected);
    }

    private static RemovalKind? KindOf(string word) => word switch
    {
        "name" => RemovalKind.PersonName,
        _ => Enum.TryParse<RemovalKind>(word, ignoreCase: true, out var kind) ? kind : null,
    };

    private static PortalStartException Error(string file, int line) => new($"{file}, linje {line}: skriv slags, tabulator og en sætning, hvor det, der skal væk, står som {{slags:ord}}.");
}
