namespace MatchPortal.Search.Port;

/// <summary>How values lie in columns of 32-bit whole numbers.</summary>
public static class ColumnValue
{
    /// <summary>Stands for no value.</summary>
    public const int Missing = int.MinValue;

    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whole minutes since the start of the year 2000, rounded down; years 1 to 6000 fit, later ones are taken as the last that fits.</summary>
    public static int Minutes(DateTime moment) => (int)Math.Min(int.MaxValue, Math.Floor((moment - Epoch).TotalMinutes));
}
