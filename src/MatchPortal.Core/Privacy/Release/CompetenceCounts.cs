namespace MatchPortal.Core.Privacy.Release;

/// <param name="WithLevel">Published as they are, with their band of level.</param>
/// <param name="WithoutLevel">Published without a level.</param>
/// <param name="Broader">Published as a broader competence.</param>
/// <param name="Off">Not published.</param>
public sealed record CompetenceCounts(int WithLevel, int WithoutLevel, int Broader, int Off)
{
    public static CompetenceCounts operator +(CompetenceCounts one, CompetenceCounts other) =>
        new(one.WithLevel + other.WithLevel, one.WithoutLevel + other.WithoutLevel, one.Broader + other.Broader, one.Off + other.Off);
}
