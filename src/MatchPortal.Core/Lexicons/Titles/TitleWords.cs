using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Short ways to the analyzers.</summary>
internal static class TitleWords
{
    // A buffer is 12 kB, a title a few words: making one each time took most of the time of reading all titles.
    [ThreadStatic]
    private static TokenBuffer? _buffer;

    private static TokenBuffer Buffer => _buffer ??= new();

    /// <summary>The words of a title in lower case, as people write them.</summary>
    public static List<string> Of(string title)
    {
        var tokens = Buffer;
        Analyzer.Surface.Analyze(title, AnalysisUse.Index, tokens);
        var words = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                words.Add(tokens.Term(i).ToString());
            }
        }

        return words;
    }

    /// <summary>All terms that an index would hold for a text, each once.</summary>
    public static List<string> Terms(Analyzer analyzer, string text)
    {
        var tokens = Buffer;
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        var terms = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            terms.Add(tokens.Term(i).ToString());
        }

        return [.. terms.Distinct(StringComparer.Ordinal)];
    }
}
