using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Browsing;

/// <summary>Given a text and the terms asked for, gives the piece that holds most of them. The text is analysed again; no index stores it. Keep one for each thread.</summary>
/// <param name="analyzer">The field's analyzer.</param>
/// <param name="terms">What the query asks for.</param>
public sealed class Highlights(Analyzer analyzer, QueryTerms terms)
{
    private readonly TokenBuffer _buffer = new();

    /// <summary>The whole text with its places, for titles.</summary>
    public Highlight Whole(string text) => new(text, TextMatches.Find(text, analyzer, terms, _buffer), true, true);

    /// <summary>A piece of at most about so many characters, cut between words; the start of the text if nothing is to be marked.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">At least 20.</param>
    public Highlight Piece(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 20);
        if (text.Length <= length)
        {
            return Whole(text);
        }

        var places = TextMatches.Find(text, analyzer, terms, _buffer);
        var start = places.IsEmpty ? 0 : WordStart(text, Math.Min(BestStart(places, length), text.Length - length));
        var end = WordEnd(text, start, Math.Min(text.Length, start + length));
        var inside = places.Where(place => place.Start >= start && place.End <= end).Select(place => place with { Start = place.Start - start });
        return new(text[start..end], [.. inside], start == 0, end == text.Length);
    }

    // A little before the first place of the window that holds most.
    private static int BestStart(IReadOnlyList<TextPlace> places, int length)
    {
        var before = length / 5;
        var (best, most) = (places[0], 0);
        for (int first = 0, behind = 0; first < places.Count; first++)
        {
            while (behind < places.Count && places[behind].End <= places[first].Start + length - before)
            {
                behind++;
            }

            (best, most) = behind - first > most ? (places[first], behind - first) : (best, most);
        }

        return Math.Max(0, best.Start - before);
    }

    private static int WordStart(string text, int start)
    {
        var at = start;
        while (at > 0 && at > start - 20 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordEnd(string text, int start, int end)
    {
        if (end == text.Length)
        {
            return end;
        }

        var space = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n', '\t');
        var cut = space > (end - start) / 2 ? start + space : end;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }
}
