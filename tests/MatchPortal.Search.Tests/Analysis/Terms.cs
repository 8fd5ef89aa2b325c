using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

/// <summary>Tokens as lists that a test can compare.</summary>
internal static class Terms
{
    public static List<(string Term, Token Place)> Of(Analyzer analyzer, string text, AnalysisUse use = AnalysisUse.Index)
    {
        var tokens = new TokenBuffer();
        analyzer.Analyze(text, use, tokens);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => (tokens.Term(i).ToString(), tokens[i]))];
    }

    public static List<string> In(Analyzer analyzer, string text, AnalysisUse use = AnalysisUse.Index)
        => [.. Of(analyzer, text, use).Select(token => token.Term)];

    /// <summary>term@position, with the kind's first letter where it is no plain word.</summary>
    public static string Line(Analyzer analyzer, string text, AnalysisUse use = AnalysisUse.Index)
        => string.Join(' ', Of(analyzer, text, use).Select(token => $"{token.Term}@{token.Place.Position}{Mark(token.Place.Kind)}"));

    private static string Mark(TokenKind kind) => kind == TokenKind.Word ? "" : ":" + kind.ToString()[..1];
}
