namespace MatchPortal.Search.Analysis;

/// <summary>Grams of 3 to 5 chars of each word of a title, with "_" for its beginning and end.</summary>
internal static class GramAnalysis
{
    private const int Shortest = 3;
    private const int Longest = 5;

    public static void Run(ReadOnlySpan<char> text, AnalysisUse use, TokenBuffer tokens, FoldedWord word)
    {
        Span<char> letters = stackalloc char[FoldedWord.MaxLength + 2];
        var scanner = new WordScanner(text);
        for (var position = 0; scanner.Next(out var piece); position++)
        {
            word.Read(text, piece);
            if (word.HasDigraph && piece.IsPlainWord)
            {
                Digraphs.Unify(ref word);
            }
            var mayGoOn = use == AnalysisUse.Query && piece.End == text.Length;
            letters[0] = '_';
            word.Letters.CopyTo(letters[1..]);
            letters[word.Length + 1] = '_';
            AddGrams(letters[..(word.Length + (mayGoOn ? 1 : 2))], position, word, tokens);
        }
    }

    private static void AddGrams(ReadOnlySpan<char> letters, int position, FoldedWord word, TokenBuffer tokens)
    {
        for (var start = 0; start <= letters.Length - Shortest; start++)
        {
            for (var length = Shortest; length <= Longest && start + length <= letters.Length; length++)
            {
                var place = word.Place(Math.Max(start - 1, 0), Math.Min(start + length - 1, word.Length));
                tokens.Add(new Token(position, 1, place.Start, place.Length, TokenKind.Word), letters.Slice(start, length));
            }
        }
    }
}
