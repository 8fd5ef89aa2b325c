namespace MatchPortal.Search.Analysis;

/// <summary>The words that compounds may be split into, compiled. Immutable.</summary>
public sealed class WordParts
{
    /// <summary>Splits nothing.</summary>
    public static WordParts None { get; } = Of([], []);

    internal ulong Fingerprint { get; private init; }

    /// <param name="words">
    /// Single words in their basic form, in any case and order; phrases give each of their words. Shorter than three letters: left out.
    /// </param>
    /// <param name="never">Words that look like compounds and are none; with all their inflections they stay whole.</param>
    public static WordParts Of(IEnumerable<string> words, IEnumerable<string> never)
        => new() { Fingerprint = Fingerprints.Of([.. words.Order(StringComparer.Ordinal), "", .. never.Order(StringComparer.Ordinal)]) };
}
