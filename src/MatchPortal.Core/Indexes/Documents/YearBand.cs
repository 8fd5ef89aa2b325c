namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// When something was last used, in eight bands of calendar years counted back from the index's base year. The base year is stamped on the index, which is built anew
/// when a new year begins, so a band always says which years it stands for.
/// </summary>
public static class YearBand
{
    public const int Count = 8;

    public const int Unknown = 0;

    // The most years back of bands 7, 6, 5 …; further back is band 1.
    private static readonly int[] MostYearsBack = [0, 1, 3, 5, 9, 14];

    /// <param name="lastYear">Null when not told.</param>
    /// <param name="year">The base year.</param>
    /// <returns>0 when not told, 1 for the longest ago, 7 for the base year or later.</returns>
    public static int Of(int? lastYear, int year)
    {
        if (lastYear is not { } last)
        {
            return Unknown;
        }

        var found = Array.FindIndex(MostYearsBack, most => year - last <= most);
        return found < 0 ? 1 : Count - 1 - found;
    }

    /// <summary>The fewest and the most years back that a band stands for; null for <see cref="Unknown"/>. The last band has no most.</summary>
    public static (int Fewest, int? Most)? YearsBack(int band)
    {
        var place = Count - 1 - band;
        return band == Unknown ? null : (place == 0 ? 0 : MostYearsBack[place - 1] + 1, place < MostYearsBack.Length ? MostYearsBack[place] : null);
    }
}
