namespace MatchPortal.Core.Privacy.Release;

/// <summary>Something that is published of a person because at least k of the class share just this.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Concept">The competence, certificate or occupation, or a broader one.</param>
/// <param name="Level">Of a competence: 2 for the first two levels, 3, or 4 for the last two; null is not told.</param>
/// <param name="IsAgreed">Of a competence: that it was learnt in training agreed with the municipality. False is not told.</param>
public sealed record PublishedItem(ItemKind Kind, string Concept, int? Level = null, bool IsAgreed = false)
{
    /// <summary>The band that a level from 1 to 5 is published as.</summary>
    public static int BandOf(int level) => Math.Clamp(level, 2, 4);
}
