namespace MatchPortal.Search.Analysis;

/// <summary>
/// One part of a compound: the letters from one to before another, without the linking letter, and its word in the list. Several parts in a row (folkeskole of
/// folkeskolelærer) are a part of their own, with no word.
/// </summary>
internal readonly record struct CompoundPart(int From, int To, int Word)
{
    /// <summary>In place of a word: several parts in a row.</summary>
    public const int Run = -1;
}
