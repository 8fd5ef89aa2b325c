namespace MatchPortal.Search.Analysis;

/// <summary>The folded words of a phrase, for tables made once: the same words the analyzer finds in a text.</summary>
internal static class PhraseWords
{
    public static List<PhraseWord> Of(string phrase)
    {
        var word = new FoldedWord(new char[FoldedWord.MaxLength], new int[FoldedWord.MaxLength + 1], plain: true);
        var scanner = new WordScanner(phrase);
        List<PhraseWord> words = [];
        while (scanner.Next(out var piece))
        {
            word.Read(phrase, piece);
            Digraphs.Unify(ref word);
            words.Add(new PhraseWord(word.Letters.ToString(), piece.IsPlainWord, piece.IsCapitals));
        }
        return words;
    }
}

/// <summary>A word of a phrase.</summary>
/// <param name="Letters">Folded, not stemmed.</param>
/// <param name="IsPlain">Letters only; else a number or a code.</param>
/// <param name="IsCapitals">Written in capitals.</param>
internal readonly record struct PhraseWord(string Letters, bool IsPlain, bool IsCapitals)
{
    /// <summary>What the index holds for it; a stop word stands for itself.</summary>
    public string Term => IsPlain && !StopWords.Contains(Letters) ? DanishTerm.Of(Letters).ToString() : Letters;
}
