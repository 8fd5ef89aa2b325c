namespace MatchPortal.Search.Port;

/// <summary>What text is scored with: made at a rebuild or release, named by a version, and the same until the next, so that a ranking can be replayed.</summary>
/// <param name="Version">The name under which rankings refer to it.</param>
/// <param name="Documents">How many documents there were.</param>
/// <param name="Fields">By text field.</param>
public sealed record CorpusStatistics(string Version, int Documents, IReadOnlyDictionary<string, FieldStatistics> Fields)
{
    /// <summary>Before anything was measured: all terms are equally rare, and length does not count.</summary>
    public static CorpusStatistics None { get; } = new("none", 0, new Dictionary<string, FieldStatistics>());

    /// <summary>The document frequency of a term; 0 for one that was not there.</summary>
    public int Frequency(string field, string term) => Fields.TryGetValue(field, out var known) ? known.Frequencies.GetValueOrDefault(term) : 0;

    /// <summary>The average number of tokens of the documents that have the field; 0 if none had.</summary>
    public double AverageLength(string field) => Fields.TryGetValue(field, out var known) ? known.AverageLength : 0;
}
