using System.Runtime.InteropServices;

namespace MatchPortal.Search.Port;

/// <summary>The fair order of equals: the smaller hash comes first, and the key, which the search carries, decides who is lucky today.</summary>
public static class TieOrder
{
    /// <summary>The hash of an id under a key: both halves of the id's bytes (as <see cref="Guid.ToByteArray()"/> gives them) through the finalizer of SplitMix64.</summary>
    public static ulong Hash(Guid id, ulong key)
    {
        var halves = MemoryMarshal.Cast<Guid, ulong>(new ReadOnlySpan<Guid>(in id));
        return Mix(Mix(halves[0] ^ key) + halves[1]);
    }

    /// <summary>Below 0 if the first comes first, of two hits given by key and id.</summary>
    public static int Compare(int firstKey, Guid firstId, int secondKey, Guid secondId, ulong tieKey)
    {
        if (firstKey != secondKey)
        {
            return secondKey.CompareTo(firstKey);
        }

        var byHash = Hash(firstId, tieKey).CompareTo(Hash(secondId, tieKey));
        return byHash != 0 ? byHash : firstId.CompareTo(secondId);
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
