namespace MatchPortal.Search.Analysis;

/// <summary>A place in a text, in UTF-16 units.</summary>
public readonly record struct TextPlace(int Start, int Length)
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;
}
