using System.Globalization;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Storage;

/// <summary>What an index was made from, as the data that Lucene keeps with every commit.</summary>
internal sealed class CommitOrigin(IndexSchema schema, IReadOnlyDictionary<string, string> stamps)
{
    /// <summary>Raised with every change of how documents are kept.</summary>
    private const string Format = "1";

    private const string FormatKey = "format";
    private const string SchemaKey = "schema";
    private const string SequenceKey = "sequence";
    private const string StatisticsKey = "statistics";
    private const string StampPrefix = "stamp:";

    public IndexSchema Schema => schema;

    /// <summary>The data of a commit.</summary>
    /// <param name="sequence">The last change it holds.</param>
    /// <param name="statistics">The name of the file with the corpus statistics.</param>
    public Dictionary<string, string> ToData(long sequence, string statistics)
    {
        var data = stamps.ToDictionary(stamp => StampPrefix + stamp.Key, stamp => stamp.Value);
        data.Add(FormatKey, Format);
        data.Add(SchemaKey, schema.Fingerprint);
        data.Add(SequenceKey, sequence.ToString(CultureInfo.InvariantCulture));
        data.Add(StatisticsKey, statistics);
        return data;
    }

    /// <summary>The sequence and the name of the statistics file of a commit made from the same.</summary>
    /// <exception cref="IndexRebuildException">It was made from something else.</exception>
    public (long Sequence, string Statistics) Read(IDictionary<string, string> data)
    {
        Demand(Value(data, FormatKey) == Format, $"The index has format {Value(data, FormatKey) ?? "none"} instead of {Format}.");
        Demand(Value(data, SchemaKey) == schema.Fingerprint, "The index was made with other fields.");
        var known = data.Keys.Where(key => key.StartsWith(StampPrefix, StringComparison.Ordinal)).Select(key => key[StampPrefix.Length..]);
        var differing = stamps.Keys.Union(known).Where(key => stamps.GetValueOrDefault(key) != Value(data, StampPrefix + key)).ToList();
        Demand(differing.Count == 0, $"The index was made from something else: {string.Join(", ", differing)}.");
        return (long.Parse(data[SequenceKey], CultureInfo.InvariantCulture), data[StatisticsKey]);
    }

    private static string? Value(IDictionary<string, string> data, string key) => data.TryGetValue(key, out var value) ? value : null;

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new IndexRebuildException(otherwise);
        }
    }
}
