namespace MatchPortal.Search.Analysis;

/// <summary>The four analyses; <see cref="Analyzer"/> says what each is for.</summary>
public enum AnalyzerKind : byte
{
    Danish,
    Surface,
    Grams,
    Code,
}
