using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>
/// Text to terms. One value serves index, query and highlight. Immutable: any thread may use it, each with its own
/// <see cref="TokenBuffer"/>.
/// </summary>
public sealed record Analyzer
{
    private const int MaxCode = 128;

    private Analyzer(AnalyzerKind kind) => Kind = kind;

    /// <summary>Danish running text: folded, stemmed, without stop words. Add <see cref="Parts"/> and <see cref="Synonyms"/>.</summary>
    public static Analyzer Danish { get; } = new(AnalyzerKind.Danish);

    /// <summary>Lower-case words as people write them, for suggestions and spelling help.</summary>
    public static Analyzer Surface { get; } = new(AnalyzerKind.Surface);

    /// <summary>3-, 4- and 5-grams of folded words, for titles. In a query the last word is left open at its end.</summary>
    public static Analyzer Grams { get; } = new(AnalyzerKind.Grams);

    /// <summary>The whole trimmed text in lower case as one term, for ids and codes; text over 128 chars is cut.</summary>
    public static Analyzer Code { get; } = new(AnalyzerKind.Code);

    /// <summary>What it does with a text.</summary>
    public AnalyzerKind Kind { get; }

    /// <summary>The words that compounds are split into. Only <see cref="Danish"/> uses them.</summary>
    public WordParts Parts { get; init; } = WordParts.None;

    /// <summary>Groups of words that mean the same. Only <see cref="Danish"/> uses them.</summary>
    public SynonymTable Synonyms { get; init; } = SynonymTable.None;

    /// <summary>
    /// Changes whenever the same text may give other terms: with the rules, the parts and the synonyms. The same in every process.
    /// </summary>
    public ulong Fingerprint => Fingerprints.Mix((ulong)Kind, Parts.Fingerprint, Synonyms.Fingerprint);

    /// <summary>Clears <paramref name="tokens"/> and fills it with the tokens of the text. Any text will do, valid UTF-16 or not.</summary>
    public void Analyze(ReadOnlySpan<char> text, AnalysisUse use, TokenBuffer tokens)
    {
        tokens.Clear();
        if (Kind == AnalyzerKind.Code)
        {
            AddCode(text, tokens);
            return;
        }
        Span<char> letters = stackalloc char[FoldedWord.MaxLength];
        Span<int> origins = stackalloc int[FoldedWord.MaxLength + 1];
        var word = new FoldedWord(letters, origins, plain: Kind != AnalyzerKind.Surface);
        if (Kind == AnalyzerKind.Grams)
        {
            GramAnalysis.Run(text, use, tokens, word);
            return;
        }
        new WordAnalysis(this, text, use, tokens, word).Run();
    }

    /// <summary>The typed text as groups for a query, in order. None means no condition on the text.</summary>
    public ImmutableArray<QueryGroup> Ask(ReadOnlySpan<char> text)
    {
        var tokens = new TokenBuffer();
        Analyze(text, AnalysisUse.Query, tokens);
        return QueryGroups.Of(tokens);
    }

    private static void AddCode(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        var start = text.Length - text.TrimStart().Length;
        var trimmed = text.Trim();
        if (!trimmed.IsEmpty)
        {
            Span<char> term = stackalloc char[MaxCode];
            var length = trimmed[..Math.Min(trimmed.Length, MaxCode)].ToLowerInvariant(term);
            tokens.Add(new Token(0, 1, start, trimmed.Length, TokenKind.Word), term[..length]);
        }
    }
}
