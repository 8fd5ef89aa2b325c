namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>A word of a text that is no stop word.</summary>
/// <param name="Root">Of the whole word.</param>
/// <param name="Parts">The roots of its smallest parts, in order; only its own when it is no compound.</param>
/// <param name="Clause">Words of one clause have one number.</param>
internal sealed record TextWord(int Start, int Length, string Root, string[] Parts, int Clause)
{
    public int End => Start + Length;
}
