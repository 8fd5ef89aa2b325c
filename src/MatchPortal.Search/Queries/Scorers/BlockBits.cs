using System.Numerics;
using System.Runtime.InteropServices;
using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Sets of a block's documents as bits.</summary>
internal static class BlockBits
{
    private const int WordsToAZone = Block.ZoneSize / 64;

    /// <summary>All of the first so many documents.</summary>
    public static void FillAll(Span<ulong> bits, int count)
    {
        bits.Fill(ulong.MaxValue);
        if ((count & 63) != 0)
        {
            bits[^1] = (1UL << (count & 63)) - 1;
        }
    }

    public static void Set(Span<ulong> bits, int document) => bits[document >> 6] |= 1UL << (document & 63);

    public static bool Has(ReadOnlySpan<ulong> bits, int document) => (bits[document >> 6] >> (document & 63) & 1) != 0;

    public static bool And(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        var any = Vector<ulong>.Zero;
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(bits);
        var wideOthers = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var i = 0; i < wide.Length; i++)
        {
            any |= wide[i] &= wideOthers[i];
        }

        var rest = 0UL;
        for (var i = wide.Length * Vector<ulong>.Count; i < bits.Length; i++)
        {
            rest |= bits[i] &= others[i];
        }

        return rest != 0 || any != Vector<ulong>.Zero;
    }

    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(bits);
        var wideOthers = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] |= wideOthers[i];
        }

        for (var i = wide.Length * Vector<ulong>.Count; i < bits.Length; i++)
        {
            bits[i] |= others[i];
        }
    }

    public static bool AndNot(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        var any = 0UL;
        for (var i = 0; i < bits.Length; i++)
        {
            any |= bits[i] &= ~others[i];
        }

        return any != 0;
    }

    /// <summary>Takes the documents of all other zones out.</summary>
    public static bool KeepZones(Span<ulong> bits, ulong zones)
    {
        var any = 0UL;
        for (var i = 0; i < bits.Length; i++)
        {
            any |= bits[i] &= 0 - (zones >> (i / WordsToAZone) & 1);
        }

        return any != 0;
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Adds the same points to each document of a set.</summary>
    public static void AddConstant(ReadOnlySpan<ulong> bits, Span<int> points, int constant)
    {
        for (var i = 0; i < bits.Length && constant != 0; i++)
        {
            for (var word = bits[i]; word != 0; word &= word - 1)
            {
                points[(i << 6) + BitOperations.TrailingZeroCount(word)] += constant;
            }
        }
    }
}
