using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>Reads texts as words with roots. Verb and noun have one root: svejse, svejser, svejsning. Any thread may use it.</summary>
internal sealed class WordRoots(Analyzer analyzer)
{
    private static readonly (string Ending, int ShortestRoot)[] NounEndings = [("ning", 4), ("else", 5), ("ing", 4)];

    [ThreadStatic]
    private static TokenBuffer? _buffer;

    /// <summary>The words of a text but its stop words, in order.</summary>
    public List<TextWord> Read(string text)
    {
        var tokens = _buffer ??= new();
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        var words = new List<TextWord>();
        var clauses = new ClauseCount(text);
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Kind != TokenKind.Word)
            {
                at++;
                continue;
            }

            var (word, root, next) = (tokens[at], Root(tokens.Term(at)), at + 1);
            var parts = new List<(int Start, int End, string Root)>();
            for (; next < tokens.Count && tokens[next].Position == word.Position && tokens[next].Kind is TokenKind.Part; next++)
            {
                parts.Add((tokens[next].Start, tokens[next].End, Root(tokens.Term(next))));
            }

            words.Add(new(word.Start, word.Length, root, Smallest(parts, root), clauses.At(word.Start)));
            at = next;
        }

        return words;
    }

    /// <summary>What phrases are compared by.</summary>
    public static string[] Sorted(IEnumerable<TextWord> words) =>
        [.. words.SelectMany(word => word.Parts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The stem without what makes a noun of a verb.</summary>
    private static string Root(ReadOnlySpan<char> stem)
    {
        foreach (var (ending, shortestRoot) in NounEndings)
        {
            if (stem.Length - ending.Length >= shortestRoot && stem.EndsWith(ending))
            {
                return DanishStemmer.Stem(stem[..^ending.Length]).ToString();
            }
        }

        return stem.ToString();
    }

    // Parts of parts come right after them and lie inside them; a part may have several roots.
    private static string[] Smallest(List<(int Start, int End, string Root)> parts, string whole) => parts.Count == 0
        ? [whole]
        : [.. parts.Where(part => !parts.Exists(other => IsInside(other, part))).Select(part => part.Root)];

    private static bool IsInside((int Start, int End, string Root) small, (int Start, int End, string Root) large) =>
        small.Start >= large.Start && small.End <= large.End && small.End - small.Start < large.End - large.Start;
}
