using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Bitmaps and accumulators of one block, lent and given back in the order of a stack.</summary>
internal sealed class FramePool
{
    private readonly Stack<ulong[]> _bits = new();
    private readonly Stack<int[]> _points = new();

    private readonly Stack<int[]> _zeros = new();

    [ThreadStatic]
    private static FramePool? _mine;

    /// <summary>The pool of this thread.</summary>
    public static FramePool Mine => _mine ??= new();

    /// <summary>The ways this thread's searches went.</summary>
    public PathCounts Paths { get; } = new();

    public ulong[] RentBits() => _bits.TryPop(out var bits) ? bits : new ulong[Block.Words];

    public int[] RentPoints() => _points.TryPop(out var points) ? points : new int[Block.Size];

    /// <summary>An accumulator of zeros; leave it so.</summary>
    public int[] RentZeros() => _zeros.TryPop(out var zeros) ? zeros : new int[Block.Size];

    public void ReturnZeros(int[] zeros) => _zeros.Push(zeros);

    public void Return(ulong[] bits) => _bits.Push(bits);

    public void Return(int[] points) => _points.Push(points);
}
