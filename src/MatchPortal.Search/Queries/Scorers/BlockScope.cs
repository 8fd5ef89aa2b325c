using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The block that scorers are asked about.</summary>
internal sealed class BlockScope(Segment segment, FramePool frames)
{
    public Segment Segment { get; } = segment;

    public FramePool Frames { get; } = frames;

    public int Number { get; private set; }

    /// <summary>The segment's number of the block's first document.</summary>
    public int First => Number << Block.Bits;

    /// <summary>Documents in the block.</summary>
    public int Count => Math.Min(Block.Size, Segment.Count - First);

    /// <summary>Words of 64 documents that hold them.</summary>
    public int Words => (Count + 63) >> 6;

    public void MoveTo(int block) => Number = block;
}
