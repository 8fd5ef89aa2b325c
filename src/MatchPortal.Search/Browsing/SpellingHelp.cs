using MatchPortal.Search.Analysis;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>Given typed words of which some stand in no document, gives the same text with the nearest words that do: "mente du …".</summary>
public static class SpellingHelp
{
    /// <summary>The corrected text; null if there is nothing to correct, or nothing near enough.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="field">A text field analysed with <see cref="Analyzer.Surface"/>.</param>
    /// <param name="typed">Any text.</param>
    public static string? For(ISearchSnapshot snapshot, string field, string typed)
    {
        var text = typed[..Math.Min(typed.Length, TypedText.MostCharacters)];
        var words = new TokenBuffer();
        Analyzer.Surface.Analyze(text, AnalysisUse.Query, words);
        var corrected = text;
        for (var i = Math.Min(words.Count, TypedText.MostGroups) - 1; i >= 0; i--)
        {
            if (words[i].Span == 1 && words[i].Kind == TokenKind.Word && Nearest(snapshot, field, words.Term(i).ToString()) is { } better)
            {
                corrected = string.Concat(corrected.AsSpan(0, words[i].Start), better, corrected.AsSpan(words[i].End));
            }
        }

        return corrected == text ? null : corrected;
    }

    // The first letter is seldom wrong, but it changes places with the second.
    private static string? Nearest(ISearchSnapshot snapshot, string field, string word)
    {
        var most = word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        if (most == 0 || word.Any(char.IsDigit) || snapshot.Terms(field, word).FirstOrDefault().Term == word)
        {
            return null;
        }

        return new[] { word[..1], word[1..2] }.Distinct()
            .SelectMany(start => snapshot.Terms(field, start))
            .Where(term => EditDistance.IsWithin(word, term.Term, most))
            .OrderBy(term => EditDistance.IsWithin(word, term.Term, 1) ? 1 : 2)
            .ThenByDescending(term => term.Documents)
            .ThenBy(term => term.Term, TermOrder.Instance)
            .FirstOrDefault().Term;
    }
}
