namespace MatchPortal.Search.Analysis;

/// <summary>The four analyses; <see cref="Analyzer"/> says what each is for.</summary>
public enum AnalyzerKind : byte
{
    /// <summary>Running text: <see cref="Analyzer.Danish"/>.</summary>
    Danish,

    /// <summary>Words as written: <see cref="Analyzer.Surface"/>.</summary>
    Surface,

    /// <summary>Pieces of words: <see cref="Analyzer.Grams"/>.</summary>
    Grams,

    /// <summary>One term: <see cref="Analyzer.Code"/>.</summary>
    Code,
}
