using System.Numerics;
using System.Runtime.InteropServices;

namespace MatchPortal.Search.Storage;

/// <summary>64 bits over bytes, in four lanes so that memory is the limit. Against damage, not against malice.</summary>
internal static class Checksum
{
    private const ulong First = 0x9E3779B185EBCA87;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        ulong a = seed + First, b = seed ^ Second, c = seed - First, d = ~seed;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = Round(a, words[i]);
            b = Round(b, words[i + 1]);
            c = Round(c, words[i + 2]);
            d = Round(d, words[i + 3]);
        }

        var sum = Round(Round(Round(Round((ulong)bytes.Length, a), b), c), d);
        foreach (var last in bytes[(i * sizeof(ulong))..])
        {
            sum = Round(sum, last + First);
        }

        sum = (sum ^ (sum >> 31)) * Second;
        return sum ^ (sum >> 29);
    }

    private static ulong Round(ulong state, ulong word) => BitOperations.RotateLeft(state ^ (word * Second), 31) * First;
}
