namespace MatchPortal.Core.Privacy.Release;

/// <summary>What a release coarsened and left out, in numbers for the staff.</summary>
/// <param name="K">The least number that share.</param>
/// <param name="Visible">Profiles that citizens show to employers.</param>
/// <param name="Published">Of these.</param>
/// <param name="Waiting">Left out because too few of their class are new.</param>
/// <param name="LeftOut">Left out because too few are like them.</param>
/// <param name="Classes">How many classes.</param>
/// <param name="Places">Profiles by what is published of the place.</param>
/// <param name="Occupations">Profiles by what is published of the occupation.</param>
/// <param name="Traits">Profiles of which each further trait is told.</param>
/// <param name="Competences">The competences of the published profiles, by what became of them.</param>
public sealed record ReleaseReport(
    int K,
    int Visible,
    int Published,
    int Waiting,
    int LeftOut,
    int Classes,
    PlaceCounts Places,
    IReadOnlyList<int> Occupations,
    TraitCounts Traits,
    CompetenceCounts Competences)
{
    public static ReleaseReport Empty { get; } = new(0, 0, 0, 0, 0, 0, new(0, 0, 0), [], new(0, 0, 0, 0, 0), new(0, 0, 0, 0));
}
