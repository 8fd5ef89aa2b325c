using System.Numerics;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Sets of a block's documents as bits.</summary>
internal static class BlockBits
{
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
        var any = 0UL;
        for (var i = 0; i < bits.Length; i++)
        {
            any |= bits[i] &= others[i];
        }

        return any != 0;
    }

    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < bits.Length; i++)
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
