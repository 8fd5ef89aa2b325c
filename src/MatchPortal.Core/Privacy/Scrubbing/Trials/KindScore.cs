namespace MatchPortal.Core.Privacy.Scrubbing.Trials;

/// <summary>How well one kind was found in labelled sentences.</summary>
/// <param name="Kind">What.</param>
/// <param name="Expected">How many there are.</param>
/// <param name="Found">Those of which no character is left, whatever they were taken for.</param>
/// <param name="Removed">How many were taken for this kind.</param>
/// <param name="Right">Those of them that lie where one of this kind was expected.</param>
public sealed record KindScore(RemovalKind Kind, int Expected, int Found, int Removed, int Right)
{
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;

    public double Precision => Removed == 0 ? 1 : (double)Right / Removed;
}
