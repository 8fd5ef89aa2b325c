namespace MatchPortal.Search.Analysis;

/// <summary>Groups of words and phrases that mean the same, compiled. Immutable.</summary>
public sealed class SynonymTable
{
    /// <summary>Knows no synonyms.</summary>
    public static SynonymTable None { get; } = Of([]);

    internal ulong Fingerprint { get; private init; }

    /// <param name="groups">In any order. A phrase may be in several groups.</param>
    public static SynonymTable Of(IEnumerable<SynonymGroup> groups)
        => new() { Fingerprint = Fingerprints.Of(groups.SelectMany(group => group.Phrases.Prepend(group.Name)).Order(StringComparer.Ordinal)) };
}
