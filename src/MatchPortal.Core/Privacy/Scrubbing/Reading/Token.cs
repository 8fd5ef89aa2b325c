namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

/// <param name="Kind">What it is.</param>
/// <param name="Start">The place of its first character.</param>
/// <param name="End">The place after its last.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public int Length => End - Start;
}
