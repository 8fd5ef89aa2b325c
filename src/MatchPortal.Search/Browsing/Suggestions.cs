using MatchPortal.Search.Analysis;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Browsing;

/// <summary>Given the beginning of what a person types, gives what it may become.</summary>
public static class Suggestions
{
    /// <summary>A shorter last word gives no suggestions: it could become anything.</summary>
    public const int ShortestStart = 2;

    /// <summary>Of the words that it may become no more than these are weighed.</summary>
    public const int MostWeighed = 50_000;

    /// <summary>Typed text whose last word is continued: the most common first.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="field">A text field analysed with <see cref="Analyzer.Surface"/>.</param>
    /// <param name="typed">Any text.</param>
    /// <param name="count">The most suggestions.</param>
    public static IReadOnlyList<string> For(ISearchSnapshot snapshot, string field, string typed, int count)
    {
        var words = new TokenBuffer();
        Analyzer.Surface.Analyze(typed.AsSpan(0, Math.Min(typed.Length, TypedText.MostCharacters)), AnalysisUse.Query, words);
        if (words.Count == 0 || words[words.Count - 1].End < typed.Length || words.Term(words.Count - 1).Length < ShortestStart)
        {
            return [];
        }

        var start = words.Term(words.Count - 1).ToString();
        var before = typed[..words[words.Count - 1].Start];
        return [.. snapshot.Terms(field, start).Take(MostWeighed)
            .OrderByDescending(term => term.Documents)
            .ThenBy(term => term.Term, TermOrder.Instance)
            .Take(count)
            .Select(term => before + term.Term)];
    }
}
