using System.Numerics;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>So few documents of a block that each is looked up by itself: as a rising list of numbers instead of bits.</summary>
internal static class FewDocuments
{
    /// <summary>The longest list.</summary>
    public const int Most = 256;

    /// <summary>Writes a set as a list.</summary>
    /// <returns>How many there are. Requires: at most as many as the list has room for.</returns>
    public static int List(ReadOnlySpan<ulong> bits, Span<ushort> locals)
    {
        var count = 0;
        for (var i = 0; i < bits.Length; i++)
        {
            for (var word = bits[i]; word != 0; word &= word - 1)
            {
                locals[count++] = (ushort)((i << 6) + BitOperations.TrailingZeroCount(word));
            }
        }

        return count;
    }

    /// <summary>Writes a list as a set.</summary>
    public static void Set(ReadOnlySpan<ushort> locals, Span<ulong> bits)
    {
        bits.Clear();
        foreach (var local in locals)
        {
            BlockBits.Set(bits, local);
        }
    }

    /// <summary>Keeps those in front that have at least so many points (given for the whole block), in their order.</summary>
    /// <returns>How many are left.</returns>
    public static int KeepAtLeast(Span<ushort> locals, ReadOnlySpan<int> points, int least)
    {
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += points[local] >= least ? 1 : 0;
        }

        return kept;
    }
}
