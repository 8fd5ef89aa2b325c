namespace MatchPortal.Search.Indexing;

/// <summary>The unit of skipping, filtering and accumulating: so many documents, next to each other in the order of place.</summary>
internal static class Block
{
    public const int Bits = 13;

    /// <summary>Documents to a block; the last of a segment may have fewer.</summary>
    public const int Size = 1 << Bits;

    public const int Mask = Size - 1;

    /// <summary>Words of 64 documents to a block.</summary>
    public const int Words = Size / 64;

    /// <summary>Parts of a block of which each has a box of its own; as many as a word has bits.</summary>
    public const int Zones = 64;

    public const int ZoneSize = Size / Zones;

    public static int Count(int documents) => (documents + Mask) >> Bits;
}
