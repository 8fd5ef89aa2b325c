namespace MatchPortal.Search.Analysis;

/// <summary>
/// What the Danish analyzer made of the words of documents it met before: running text repeats itself, and folding, stemming and splitting a word costs many times what
/// finding it does. Belongs to one thread.
/// </summary>
internal sealed class KnownWords
{
    // Enough for the words of a language in use. When it is full, all start anew: what is common comes back at once.
    private const int MostWords = 50_000;
    private const int LongestWord = 40;

    private readonly Dictionary<string, KnownWord> _words = new(StringComparer.Ordinal);
    private Analyzer? _analyzer;

    public static bool IsWorthKeeping(in WordPiece piece) => piece.IsPlainWord && piece.Length <= LongestWord;

    /// <summary>Forgets what another analyzer made.</summary>
    public void Use(Analyzer analyzer)
    {
        if (!ReferenceEquals(_analyzer, analyzer))
        {
            _words.Clear();
            _analyzer = analyzer;
        }
    }

    /// <summary>Adds a word's tokens, if it was met before.</summary>
    /// <param name="word">As the text has it.</param>
    /// <param name="position">Where it stands, in words.</param>
    /// <param name="start">Where it stands in the text.</param>
    /// <param name="tokens">Where they go.</param>
    /// <returns>The word, or null.</returns>
    public KnownWord? TryAdd(ReadOnlySpan<char> word, int position, int start, TokenBuffer tokens)
    {
        if (!_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return null;
        }

        foreach (var (term, from, length, kind) in known.Tokens)
        {
            tokens.AddKnown(new Token(position, 1, start + from, length, kind), term);
        }

        return known;
    }

    /// <summary>Keeps a word.</summary>
    /// <param name="word">As the text has it.</param>
    /// <param name="known">What was made of it.</param>
    public void Keep(ReadOnlySpan<char> word, KnownWord known)
    {
        if (_words.Count >= MostWords)
        {
            _words.Clear();
        }

        _words[word.ToString()] = known;
    }

    /// <summary>The tokens that a word has just been given: the last of the buffer, from one on.</summary>
    public static KnownToken[] Tokens(TokenBuffer tokens, int firstToken, int start)
    {
        var kept = new KnownToken[tokens.Count - firstToken];
        for (var i = 0; i < kept.Length; i++)
        {
            var token = tokens[firstToken + i];
            kept[i] = new(tokens.Term(firstToken + i).ToString(), token.Start - start, token.Length, token.Kind);
        }

        return kept;
    }
}
