using MatchPortal.Search.Analysis;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>Given typed words of which some stand in no document, gives the same text with the nearest words that do: "mente du …".</summary>
public static class SpellingHelp
{
    /// <summary>With more unknown words than these a text is not mistyped, but about something else.</summary>
    public const int MostUnknown = 6;

    /// <summary>Of the words with one first letter no more than these are compared.</summary>
    public const int MostCompared = 50_000;

    /// <summary>The corrected text; null if there is nothing to correct, nothing near enough, or too much.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="field">A text field analysed with <see cref="Analyzer.Surface"/>.</param>
    /// <param name="typed">Any text.</param>
    public static string? For(ISearchSnapshot snapshot, string field, string typed)
    {
        var text = typed[..Math.Min(typed.Length, TypedText.MostCharacters)];
        var words = new TokenBuffer();
        Analyzer.Surface.Analyze(text, AnalysisUse.Query, words);
        int[] unknown = [.. Enumerable.Range(0, words.Count).Where(i => words[i] is { Span: 1, Kind: TokenKind.Word }).Take(TypedText.MostWords)
            .Where(i => IsUnknown(snapshot, field, words.Term(i).ToString()))];
        if (unknown.Length > MostUnknown)
        {
            return null;
        }

        var corrected = text;
        foreach (var i in unknown.Reverse())
        {
            if (Nearest(snapshot, field, words.Term(i).ToString()) is { } better)
            {
                corrected = string.Concat(corrected.AsSpan(0, words[i].Start), better, corrected.AsSpan(words[i].End));
            }
        }

        return corrected == text ? null : corrected;
    }

    private static int MostEdits(string word) => word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    private static bool IsUnknown(ISearchSnapshot snapshot, string field, string word) =>
        MostEdits(word) > 0 && !word.Any(char.IsDigit) && snapshot.Terms(field, word).FirstOrDefault().Term != word;

    // The first letter is seldom wrong, but it changes places with the second.
    private static string? Nearest(ISearchSnapshot snapshot, string field, string word)
    {
        var most = MostEdits(word);
        return new[] { word[..1], word[1..2] }.Distinct()
            .SelectMany(start => snapshot.Terms(field, start).Take(MostCompared))
            .Where(term => EditDistance.IsWithin(word, term.Term, most))
            .OrderBy(term => EditDistance.IsWithin(word, term.Term, 1) ? 1 : 2)
            .ThenByDescending(term => term.Documents)
            .ThenBy(term => term.Term, TermOrder.Instance)
            .FirstOrDefault().Term;
    }
}
