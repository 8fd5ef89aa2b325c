using System.Numerics;
using System.Runtime.InteropServices;
using MatchPortal.Search.Queries.Scorers;

namespace MatchPortal.Search.Indexing;

/// <summary>A set of a block's documents as bits, followed by how many lie before each part of it, so that the place of one among them is found in a few steps.</summary>
internal static class RankedBits
{
    private const int WordsToAPart = 8;
    private const int Parts = Block.Words / WordsToAPart;

    /// <summary>Words that one takes.</summary>
    public const int Words = Block.Words + (Parts * sizeof(ushort) / sizeof(ulong));

    /// <summary>Writes a set over zeros.</summary>
    public static void Write(ReadOnlySpan<ushort> locals, Span<ulong> ranked)
    {
        FewDocuments.Set(locals, ranked[..Block.Words]);
        var before = MemoryMarshal.Cast<ulong, ushort>(ranked[Block.Words..]);
        for (var part = 1; part < Parts; part++)
        {
            before[part] = (ushort)(before[part - 1] + BlockBits.Count(ranked.Slice((part - 1) * WordsToAPart, WordsToAPart)));
        }
    }

    /// <summary>How many documents lie before one.</summary>
    public static int Before(ReadOnlySpan<ulong> ranked, int local)
    {
        var word = local >> 6;
        var part = word / WordsToAPart;
        var count = (int)MemoryMarshal.Cast<ulong, ushort>(ranked[Block.Words..])[part];
        foreach (var whole in ranked[(part * WordsToAPart)..word])
        {
            count += BitOperations.PopCount(whole);
        }

        return count + BitOperations.PopCount(ranked[word] & ((1UL << (local & 63)) - 1));
    }
}
