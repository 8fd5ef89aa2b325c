namespace MatchPortal.Search.Analysis;

/// <summary>FNV-1a, 64 bits: unlike string.GetHashCode it is the same in every process.</summary>
internal static class Fingerprints
{
    /// <summary>Raise it when a rule of this folder changes the terms of any text.</summary>
    private const ulong Rules = 2;

    private const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    public static ulong Mix(ulong kind, ulong parts, ulong synonyms) => Add(Add(Add(Add(Basis, Rules), kind), parts), synonyms);

    /// <param name="words">In an order that does not depend on how the caller listed them.</param>
    public static ulong Of(IEnumerable<string> words)
    {
        var hash = Basis;
        foreach (var word in words)
        {
            foreach (var unit in word)
            {
                hash = Add(hash, unit);
            }
            hash = Add(hash, ulong.MaxValue);
        }
        return hash;
    }

    private static ulong Add(ulong hash, ulong value) => (hash ^ value) * Prime;
}
