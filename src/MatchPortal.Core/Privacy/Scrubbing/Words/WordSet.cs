namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>Words that are looked up without making a string, upper and lower case alike.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    // Longer than any word of the sets and their compounds: what is longer is no word.
    private const int LongestWord = 40;

    // A frozen set of the large tables takes most of a second to make.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether the word ends in one of the set.</summary>
    /// <param name="word">The longer word.</param>
    /// <param name="before">Letters before the ending, at least.</param>
    /// <param name="shortest">Letters of the ending, at least.</param>
    public bool IsEndOf(ReadOnlySpan<char> word, int before, int shortest)
    {
        for (var start = before; start <= word.Length - shortest && word.Length <= LongestWord; start++)
        {
            if (_words.Contains(word[start..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is two of the set, with an s or e between them or nothing: rengøringsassistent, but not Hegghammer.</summary>
    /// <inheritdoc cref="IsEndOf"/>
    public bool IsJoined(ReadOnlySpan<char> word, int before, int shortest)
    {
        for (var start = before; start <= word.Length - shortest && word.Length <= LongestWord; start++)
        {
            if (_words.Contains(word[start..]) && (_words.Contains(word[..start]) || word[start - 1] is 's' or 'e' && _words.Contains(word[..(start - 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
