using System.Numerics;

namespace MatchPortal.Search.Indexing;

/// <summary>A set of entries as pairs of words: 64 entries as bits, and how many of the set lie before them. So an entry's place in the set is one look away.</summary>
internal static class EntrySet
{
    /// <summary>The set of entries given in rising order, of so many.</summary>
    public static ulong[] Of(ReadOnlySpan<int> entries, int all)
    {
        var pairs = new ulong[entries.IsEmpty ? 0 : ((all + 63) >> 6) * 2];
        foreach (var entry in entries)
        {
            pairs[(entry >> 6) * 2] |= 1UL << (entry & 63);
        }

        for (var i = 2; i < pairs.Length; i += 2)
        {
            pairs[i + 1] = pairs[i - 1] + (ulong)BitOperations.PopCount(pairs[i - 2]);
        }

        return pairs;
    }

    /// <summary>How many of the set lie before an entry.</summary>
    public static int Before(ReadOnlySpan<ulong> pairs, int entry)
    {
        var at = (entry >> 6) * 2;
        return (int)pairs[at + 1] + BitOperations.PopCount(pairs[at] & ((1UL << (entry & 63)) - 1));
    }
}
