using System.Runtime.InteropServices;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries.Scorers;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Tests.Queries;

/// <summary>What vectors do to sets, accumulators and tables, each compared with the plain way, as <see cref="WidthChild"/> does for 64 values.</summary>
internal static class WidthFrames
{
    public static IEnumerable<ulong> Ask(Random random)
    {
        ulong[] one = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (ulong)random.NextInt64() & (ulong)random.NextInt64())];
        ulong[] other = [.. one.Select(word => random.Next(3) == 0 ? ~word : (ulong)random.NextInt64())];
        int[] points = [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => random.Next(-5, 3_000))];
        int[] more = [.. points.Select(_ => random.Next(3_000))];
        var (cap, scale, average) = (random.Next(2_000), random.NextDouble() * 4_000, random.Next(300) / 2.0);
        return
        [
            Same(Changed(one, words => BlockBits.And(words, other)), [.. one.Zip(other, (x, y) => x & y)]),
            Same(Changed(one, words => BlockBits.AndNot(words, other)), [.. one.Zip(other, (x, y) => x & ~y)]),
            Same(Changed(one, words => BlockBits.Or(words, other)), [.. one.Zip(other, (x, y) => x | y)]),
            Same(Changed(more, sums => PointFrames.AddCapped(points, sums, cap)), [.. more.Zip(points, (x, y) => x + Math.Min(y, cap))]),
            Same(Changed(more, best => PointFrames.Raise(points, best)), [.. more.Zip(points, Math.Max)]),
            Same(TextFormula.Table(TextFormula.Factors(average), scale), [.. TextFormula.Factors(average).Select(factor => TextFormula.Points(factor, scale))]),
            BlockBits.And(one, other) == one.Zip(other).Any(pair => (pair.First & pair.Second) != 0) ? 1UL : throw new InvalidOperationException("A set is empty where it is not."),
        ];
    }

    private static T[] Changed<T>(T[] values, Action<T[]> change)
    {
        T[] copy = [.. values];
        change(copy);
        return copy;
    }

    private static ulong Same<T>(T[] vectors, T[] plain)
        where T : struct, IEquatable<T> =>
        vectors.SequenceEqual(plain) ? Checksum.Of(MemoryMarshal.AsBytes<T>(vectors)) : throw new InvalidOperationException($"Vectors say {string.Join(' ', vectors)}, the plain way {string.Join(' ', plain)}.");
}
