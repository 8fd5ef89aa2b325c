using System.Numerics;
using System.Runtime.Intrinsics;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Conditions on 64 values of a column at once, as bits. Vectors as wide as the machine has; a machine without any gets the same from the framework, slower.</summary>
internal static class Compare64
{
    /// <summary>The values from <paramref name="first"/> on that lie between two others, both included.</summary>
    public static ulong Between(ReadOnlySpan<int> values, int first, int from, int to)
    {
        var (low, high) = (new Vector<int>(from), new Vector<int>(to));
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector<int>.Count)
        {
            var value = new Vector<int>(values[(first + i)..]);
            bits |= Bits(Vector.GreaterThanOrEqual(value, low) & Vector.LessThanOrEqual(value, high)) << i;
        }

        return bits;
    }

    public static ulong Equal(ReadOnlySpan<int> values, int first, int wanted) => Masked(values, first, -1, wanted);

    /// <summary>The values that, of some of their bits, have exactly these set.</summary>
    public static ulong Masked(ReadOnlySpan<int> values, int first, int mask, int wanted)
    {
        var (looked, set) = (new Vector<int>(mask), new Vector<int>(wanted));
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector<int>.Count)
        {
            bits |= Bits(Vector.Equals(new Vector<int>(values[(first + i)..]) & looked, set)) << i;
        }

        return bits;
    }

    /// <summary>Of the documents in <paramref name="among"/> those with at least so much; there may be fewer than 64 values.</summary>
    public static ulong AtLeast(ReadOnlySpan<int> values, int first, int least, ulong among)
    {
        if (BitOperations.PopCount(among) > 6 && first + 64 <= values.Length)
        {
            return Between(values, first, least, int.MaxValue) & among;
        }

        var bits = among;
        for (var word = among; word != 0; word &= word - 1)
        {
            bits &= values[first + BitOperations.TrailingZeroCount(word)] >= least ? ulong.MaxValue : ~(word & (ulong)-(long)word);
        }

        return bits;
    }

    /// <summary>One bit for each element of a comparison.</summary>
    public static ulong Bits(Vector<int> comparison) => Vector<int>.Count switch
    {
        16 => Vector512.ExtractMostSignificantBits(Vector512.AsVector512(comparison)),
        8 => Vector256.ExtractMostSignificantBits(Vector256.AsVector256(comparison)),
        _ => Vector128.ExtractMostSignificantBits(Vector128.AsVector128(comparison)),
    };
}
