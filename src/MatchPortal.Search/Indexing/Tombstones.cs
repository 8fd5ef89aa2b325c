namespace MatchPortal.Search.Indexing;

/// <summary>Which documents of a segment are deleted. Never changes: another deletion makes another value that shares the blocks it did not touch.</summary>
internal sealed class Tombstones
{
    private readonly ulong[]?[] _blocks;

    private Tombstones(ulong[]?[] blocks, int count)
    {
        _blocks = blocks;
        Count = count;
    }

    public static Tombstones None { get; } = new([], 0);

    /// <summary>How many documents are deleted.</summary>
    public int Count { get; }

    public bool Contains(int document) => Of(document >> Block.Bits) is { Length: > 0 } words && (words[(document & Block.Mask) >> 6] >> (document & 63) & 1) != 0;

    /// <summary>The deleted documents of a block as bits; empty if there are none.</summary>
    public ReadOnlySpan<ulong> Of(int block) => block < _blocks.Length ? _blocks[block] : [];

    /// <summary>These and more.</summary>
    public Tombstones With(IEnumerable<int> documents)
    {
        var blocks = _blocks;
        var count = Count;
        var copied = new HashSet<int>();
        foreach (var document in documents.Where(document => !Contains(document)))
        {
            var block = document >> Block.Bits;
            if (copied.Add(block))
            {
                blocks = ReferenceEquals(blocks, _blocks) ? Grow(blocks, block) : block < blocks.Length ? blocks : Grow(blocks, block);
                blocks[block] = blocks[block] is { } known ? [.. known] : new ulong[Block.Words];
            }

            ref var word = ref blocks[block]![(document & Block.Mask) >> 6];
            count += (word >> (document & 63) & 1) == 0 ? 1 : 0;
            word |= 1UL << (document & 63);
        }

        return count == Count ? this : new(blocks, count);
    }

    /// <summary>All deleted documents, rising.</summary>
    public IEnumerable<int> All(int documents) => Count == 0 ? [] : Enumerable.Range(0, documents).Where(Contains);

    private static ulong[]?[] Grow(ulong[]?[] blocks, int block)
    {
        var grown = new ulong[]?[Math.Max(blocks.Length, block + 1)];
        blocks.CopyTo(grown, 0);
        return grown;
    }
}
