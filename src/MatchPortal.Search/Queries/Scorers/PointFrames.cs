using System.Numerics;
using System.Runtime.InteropServices;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Sums and maxima over the accumulators of a block.</summary>
internal static class PointFrames
{
    /// <summary>The parts as postings, those of terms that are not there left out; null if any is something else.</summary>
    public static PostingScorer[]? Postings(Scorer[] parts) =>
        Array.TrueForAll(parts, part => part is PostingScorer or NoneScorer) ? [.. parts.OfType<PostingScorer>()] : null;

    /// <summary>No points for some documents.</summary>
    public static void Clear(Span<int> points, ReadOnlySpan<ushort> locals)
    {
        foreach (var local in locals)
        {
            points[local] = 0;
        }
    }

    /// <summary>Adds one accumulator to another for the documents of a set.</summary>
    public static void AddAmong(ReadOnlySpan<ulong> among, ReadOnlySpan<int> from, Span<int> to)
    {
        for (var i = 0; i < among.Length; i++)
        {
            for (var word = among[i]; word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                to[local] += from[local];
            }
        }
    }

    /// <summary>Adds one accumulator to another, at most so much for each document.</summary>
    public static void AddCapped(ReadOnlySpan<int> from, Span<int> to, int cap)
    {
        var limit = new Vector<int>(cap);
        var source = MemoryMarshal.Cast<int, Vector<int>>(from);
        var target = MemoryMarshal.Cast<int, Vector<int>>(to);
        for (var i = 0; i < target.Length; i++)
        {
            target[i] += Vector.Min(source[i], limit);
        }

        for (var i = target.Length * Vector<int>.Count; i < to.Length; i++)
        {
            to[i] += Math.Min(from[i], cap);
        }
    }

    /// <summary>Keeps the larger of two accumulators in the second.</summary>
    public static void Raise(ReadOnlySpan<int> from, Span<int> to)
    {
        var source = MemoryMarshal.Cast<int, Vector<int>>(from);
        var target = MemoryMarshal.Cast<int, Vector<int>>(to);
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = Vector.Max(source[i], target[i]);
        }

        for (var i = target.Length * Vector<int>.Count; i < to.Length; i++)
        {
            to[i] = Math.Max(from[i], to[i]);
        }
    }
}
