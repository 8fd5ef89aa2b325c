namespace MatchPortal.Search.Analysis;

/// <summary>Where a term stands. The term itself is <see cref="TokenBuffer.Term"/>.</summary>
/// <param name="Position">Words from the start of the text, from 0; stop words count.</param>
/// <param name="Span">Positions covered, at least 1.</param>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="Length">UTF-16 units, at least 1.</param>
/// <param name="Kind">How it came to be.</param>
public readonly record struct Token(int Position, int Span, int Start, int Length, TokenKind Kind)
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;
}
