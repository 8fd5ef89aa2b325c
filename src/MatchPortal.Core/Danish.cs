using System.Globalization;

namespace MatchPortal.Core;

/// <summary>The Danish language as the portal uses it for order and dates.</summary>
public static class Danish
{
    private const CompareOptions IgnoringCase = CompareOptions.IgnoreCase | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth;

    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>
    /// The library that made the keys. SQLite orders by bytes, so keys are stored; when the version differs from the one stored
    /// with the database, the keys must be made again.
    /// </summary>
    public static string SortVersion => Culture.CompareInfo.Version.FullVersion.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Text whose ordinal order is Danish alphabetical order: æ, ø and å last, aa as å, upper and lower case alike. Hexadecimal, for any database's binary collation.
    /// </summary>
    public static string SortKey(string text) =>
        Convert.ToHexStringLower(Culture.CompareInfo.GetSortKey(text.Trim(), IgnoringCase).KeyData);

    /// <summary>Lower-case text for finding by prefix or part, since SQLite's own lower knows no æøå.</summary>
    public static string SearchKey(string text) => text.Trim().ToLower(Culture);
}
