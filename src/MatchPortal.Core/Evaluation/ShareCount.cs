namespace MatchPortal.Core.Evaluation;

/// <summary>So many of so many.</summary>
public readonly record struct ShareCount(int Right, int All)
{
    /// <summary>0 to 1; 0 of none.</summary>
    public double Share => All == 0 ? 0 : (double)Right / All;

    public static ShareCount operator +(ShareCount first, ShareCount second) => first.Add(second);

    public ShareCount Add(ShareCount other) => new(Right + other.Right, All + other.All);
}
