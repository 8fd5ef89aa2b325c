using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// A profile's competence in one byte: ((level - 1) * 6 + source) * 8 + band of last use. Values from 240 stand for nothing. The bands are those of
/// <see cref="YearBand"/>; a query turns the byte into points by a table of its own, so nothing is weighed here.
/// </summary>
public static class CompetenceByte
{
    private const int Levels = 5;
    private const int Sources = 6;

    /// <param name="competence">What the profile says.</param>
    /// <param name="year">The index's base year.</param>
    public static byte Of(ProfileCompetence competence, int year) =>
        (byte)((((Math.Clamp(competence.Level, 1, Levels) - 1) * Sources + Rank(competence.Source)) * YearBand.Count) + YearBand.Of(competence.LastUsed, year));

    public static bool IsUsed(byte payload) => payload < Levels * Sources * YearBand.Count;

    /// <summary>1 to 5.</summary>
    public static int Level(byte payload) => (payload / YearBand.Count / Sources) + 1;

    public static CompetenceSource Source(byte payload) => (payload / YearBand.Count % Sources) switch
    {
        0 => CompetenceSource.Work,
        1 => CompetenceSource.OrdinaryEducation,
        2 => CompetenceSource.WellChosenTraining,
        3 => CompetenceSource.SelfChosenTraining,
        4 => CompetenceSource.Placement,
        _ => CompetenceSource.Unknown,
    };

    /// <summary>A band of <see cref="YearBand"/>.</summary>
    public static int LastUse(byte payload) => payload % YearBand.Count;

    private static int Rank(CompetenceSource source) => source switch
    {
        CompetenceSource.Work => 0,
        CompetenceSource.OrdinaryEducation => 1,
        CompetenceSource.WellChosenTraining => 2,
        CompetenceSource.SelfChosenTraining => 3,
        CompetenceSource.Placement => 4,
        CompetenceSource.Unknown => 5,
    };
}
