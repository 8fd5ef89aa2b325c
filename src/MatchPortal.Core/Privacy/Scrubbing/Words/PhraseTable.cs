using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>Names of one word or more, each with a value, found from their first word.</summary>
internal sealed class PhraseTable<T>
    where T : struct
{
    private const int LongestInCapitals = 5;

    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    public PhraseTable(IEnumerable<(string Words, T Value)> phrases) => _byFirst = phrases
        .Select(phrase => new Phrase([.. Cut(phrase.Words)], phrase.Value))
        .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest phrase that begins at the token.</summary>
    /// <returns>How many tokens it has, 0 for none, and its value. The last word may stand in the genitive.</returns>
    public (int Length, T Value) At(Passage passage, int index)
    {
        if (_byFirst.TryGetValue(passage.Of(index), out var phrases) && First(phrases, passage, index) is { Length: > 0 } exact)
        {
            return exact;
        }

        var stem = Genitive.Stem(passage.Of(index));
        return stem.Length > 1 && stem.Length < passage[index].Length && passage.Is(index, TokenKind.Word) && _byFirst.TryGetValue(stem, out phrases) ? OfStem(phrases, stem) : default;
    }

    /// <summary>Whether the word by itself is one of the names.</summary>
    public bool Has(ReadOnlySpan<char> word) => _byFirst.TryGetValue(word, out var phrases) && phrases[^1].Words.Length == 1;

    /// <summary>The letters of the genitive after a name of one word: 1 for Nettos, 0 for Toms.</summary>
    public int EndingOf(Passage passage, int index)
    {
        var stem = Genitive.Stem(passage.Of(index));
        var ending = passage[index].Length - stem.Length;
        return ending > 0 && passage.Of(index)[^1] is 's' && !_byFirst.TryGetValue(passage.Of(index), out _) && _byFirst.TryGetValue(stem, out _) ? ending : 0;
    }

    private static (int Length, T Value) First(Phrase[] phrases, Passage passage, int index)
    {
        foreach (var phrase in phrases)
        {
            if (IsAt(phrase.Words, passage, index))
            {
                return (phrase.Words.Length, phrase.Value);
            }
        }

        return default;
    }

    private static (int Length, T Value) OfStem(Phrase[] phrases, ReadOnlySpan<char> stem)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length == 1 && IsSame(stem, phrase.Words[0]))
            {
                return (1, phrase.Value);
            }
        }

        return default;
    }

    // A short name in capitals is written so: MIT is a school, mit is not.
    private static bool IsSame(ReadOnlySpan<char> token, string word) =>
        token.Equals(word, word.Length <= LongestInCapitals && word.All(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static bool IsAt(string[] words, Passage passage, int index)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = passage.Of(index + i);
            var isLast = i > 0 && i == words.Length - 1;
            if (passage.Is(index + i, TokenKind.Removed)
                || !(IsSame(token, words[i]) || isLast && IsSame(Genitive.Stem(token), words[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Cut(string words) => Tokens.Of(words).Select(token => words[token.Start..token.End]);

    private sealed record Phrase(string[] Words, T Value);
}
