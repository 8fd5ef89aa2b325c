using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Searching;

/// <summary>Given the beginning of a text, gives what finds something: the lexicon's words first, then words of what is searched.</summary>
/// <param name="words">The lexicon's.</param>
/// <param name="snapshot">The index.</param>
/// <param name="field">Its words as written.</param>
/// <param name="count">How many hits a text gives.</param>
internal sealed class SearchSuggestions(LexiconWords words, ISearchSnapshot snapshot, string field, Func<string, int> count)
{
    private const int Shown = 6;

    // More are not counted: with so many, the text is too short to tell what it will become.
    private const int Considered = 40;

    public IReadOnlyList<Suggestion> For(string typed)
    {
        var text = typed.Trim();
        if (text.Length < Suggestions.ShortestStart || text.Length > TypedText.MostCharacters)
        {
            return [];
        }

        IEnumerable<Suggestion> known = words.StartingWith(text).Take(Considered)
            .Select(word => new Suggestion(word.Text, word.Kind, count(word.Text)))
            .Where(suggestion => suggestion.Count > 0)
            .OrderByDescending(suggestion => suggestion.Text.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(suggestion => suggestion.Count);
        var written = Suggestions.For(snapshot, field, text, Shown).Select(word => new Suggestion(word, null, count(word))).Where(suggestion => suggestion.Count > 0);
        return [.. known.Concat(written).DistinctBy(suggestion => Danish.SearchKey(suggestion.Text)).Take(Shown)];
    }
}
