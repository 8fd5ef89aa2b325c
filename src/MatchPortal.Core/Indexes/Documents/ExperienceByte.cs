using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>A profile's occupation in one byte: years in it (0 to 30, more as 31) * 8 + the <see cref="YearBand"/> of the last year; who still is in it has the newest band.</summary>
public static class ExperienceByte
{
    private const int MostYears = 31;

    /// <param name="occupation">What the profile says.</param>
    /// <param name="year">The index's base year.</param>
    public static byte Of(ProfileOccupation occupation, int year) =>
        (byte)((Math.Clamp(occupation.Years, 0, MostYears) * YearBand.Count) + YearBand.Of(occupation.LastYear ?? year, year));

    public static int Years(byte payload) => payload / YearBand.Count;

    /// <summary>A band of <see cref="YearBand"/>.</summary>
    public static int LastYear(byte payload) => payload % YearBand.Count;
}
