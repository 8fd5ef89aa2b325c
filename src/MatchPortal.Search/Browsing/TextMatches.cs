using System.Collections.Immutable;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Browsing;

/// <summary>Where in a text the terms of a query stand: what a page marks.</summary>
public static class TextMatches
{
    /// <summary>
    /// The places of all tokens that the query asks for: in order, none touching another. Of a compound only the part that matches; of a synonym all its words; of a
    /// prefix or a slip the whole word; the words of a phrase only where they stand as one.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="analyzer">The field's.</param>
    /// <param name="terms">From <see cref="QueryTerms.Of"/>.</param>
    /// <param name="tokens">Cleared and used for the work.</param>
    public static ImmutableArray<TextPlace> Find(ReadOnlySpan<char> text, Analyzer analyzer, QueryTerms terms, TokenBuffer tokens)
    {
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        var places = new List<TextPlace>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (terms.AsksFor(tokens.Term(i)))
            {
                places.Add(PlaceOf(tokens[i]));
            }
        }

        foreach (var phrase in terms.Phrases)
        {
            AddPhrase(tokens, phrase, places);
        }

        return Merged(places);
    }

    private static void AddPhrase(TokenBuffer tokens, IReadOnlyList<string?> phrase, List<TextPlace> places)
    {
        Span<int> found = stackalloc int[Math.Min(phrase.Count, QueryTerms.LongestPhrase)];
        for (var first = 0; first < tokens.Count; first++)
        {
            if (!tokens.Term(first).SequenceEqual(phrase[0]) || !StandsAt(tokens, first, phrase, found))
            {
                continue;
            }

            foreach (var token in found)
            {
                if (token >= 0)
                {
                    places.Add(PlaceOf(tokens[token]));
                }
            }
        }
    }

    // Tokens come in order of position, so one walk forward meets the whole phrase.
    private static bool StandsAt(TokenBuffer tokens, int first, IReadOnlyList<string?> phrase, Span<int> found)
    {
        var at = first;
        for (var step = 0; step < found.Length; step++)
        {
            found[step] = -1;
            var position = tokens[first].Position + step;
            for (var next = at; phrase[step] is { } term && next < tokens.Count && tokens[next].Position <= position && found[step] < 0; next++)
            {
                found[step] = tokens[next].Position == position && tokens.Term(next).SequenceEqual(term) ? next : -1;
            }

            if (phrase[step] is not null && found[step] < 0)
            {
                return false;
            }

            at = Math.Max(at, found[step]);
        }

        return true;
    }

    private static TextPlace PlaceOf(in Token token) => new(token.Start, token.Length);

    private static ImmutableArray<TextPlace> Merged(List<TextPlace> places)
    {
        var merged = ImmutableArray.CreateBuilder<TextPlace>();
        foreach (var place in places.OrderBy(place => place.Start))
        {
            if (merged.Count > 0 && place.Start <= merged[^1].End)
            {
                var last = merged[^1];
                merged[^1] = last with { Length = Math.Max(last.End, place.End) - last.Start };
                continue;
            }

            merged.Add(place);
        }

        return merged.ToImmutable();
    }
}
