using System.Globalization;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>What an index was made from. An index with other stamps than those wanted is made anew.</summary>
internal static class IndexStamps
{
    public const string Format = "format";
    public const string Lexicon = "lexicon";
    public const string Analysis = "analysis";
    public const string Database = "database";
    public const string Year = "year";
    public const string Statistics = "statistics";
    public const string Source = "source";

    // Raised when documents are built otherwise although fields, words and analysis are the same.
    private const string DocumentFormat = "3";

    /// <param name="lexiconVersion">Of the lexicon.</param>
    /// <param name="analysis">Fingerprint of the analyses.</param>
    /// <param name="databaseId">The database's random id.</param>
    /// <param name="year">The base year of calendar bands.</param>
    public static IReadOnlyDictionary<string, string> Of(string lexiconVersion, string analysis, Guid databaseId, int year) => new Dictionary<string, string>
    {
        [Format] = DocumentFormat,
        [Lexicon] = lexiconVersion,
        [Analysis] = analysis,
        [Database] = DatabaseOf(databaseId),
        [Year] = year.ToString(CultureInfo.InvariantCulture),
    };

    public static string DatabaseOf(Guid id) => id.ToString("N");

    /// <summary>With one more.</summary>
    public static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> stamps, string name, string value) =>
        new Dictionary<string, string>(stamps) { [name] = value };

    /// <summary>Which of the wanted stamps an index has otherwise.</summary>
    public static IReadOnlyList<string> Differing(IReadOnlyDictionary<string, string> wanted, IReadOnlyDictionary<string, string> had) =>
        [.. wanted.Where(stamp => had.GetValueOrDefault(stamp.Key) != stamp.Value).Select(stamp => stamp.Key)];
}
