using System.Buffers.Binary;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Indexing;

/// <summary>Given a term's bytes, gives its number in the field, and the reverse; numbers follow the order of the bytes. Not for fuzzy or prefix search: walk the numbers.</summary>
internal sealed class TermTable(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> offsets, ReadOnlyMemory<byte> slots)
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private readonly Section<byte> _bytes = new(bytes);
    private readonly Section<int> _offsets = new(offsets);
    private readonly Section<int> _slots = new(slots);

    public int Count { get; } = (offsets.Length / sizeof(int)) - 1;

    /// <summary>Eight bytes at a time, the last eight again where they do not come out even: terms are short.</summary>
    public static int Hash(ReadOnlySpan<byte> term)
    {
        var hash = (ulong)term.Length * Factor;
        for (var at = 0; at + sizeof(ulong) < term.Length; at += sizeof(ulong))
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(term[at..]));
        }

        return (int)Mix(hash ^ Last(term));
    }

    /// <summary>The bytes of a term.</summary>
    public ReadOnlySpan<byte> this[int term]
    {
        get
        {
            var starts = _offsets.Span;
            return _bytes.Span[starts[term]..starts[term + 1]];
        }
    }

    /// <summary>The number of the first term with a hash, nearly always the only one; -1 for none.</summary>
    public int Likely(int hash)
    {
        var table = _slots.Span;
        var mask = (table.Length / 2) - 1;
        for (var slot = hash & mask; mask > 0 && table[slot * 2] >= 0; slot = (slot + 1) & mask)
        {
            if (table[(slot * 2) + 1] == hash)
            {
                return table[slot * 2];
            }
        }

        return -1;
    }

    /// <summary>The number of a term, or -1.</summary>
    /// <param name="term">Its bytes.</param>
    /// <param name="hash">From <see cref="Hash"/>.</param>
    public int Find(ReadOnlySpan<byte> term, int hash)
    {
        var table = _slots.Span;
        if (table.IsEmpty)
        {
            return -1;
        }

        var mask = (table.Length / 2) - 1;
        for (var slot = hash & mask; table[slot * 2] >= 0; slot = (slot + 1) & mask)
        {
            if (table[(slot * 2) + 1] == hash && this[table[slot * 2]].SequenceEqual(term))
            {
                return table[slot * 2];
            }
        }

        return -1;
    }

    /// <summary>The first term that does not come before these bytes.</summary>
    public int FirstFrom(ReadOnlySpan<byte> start)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = this[middle].SequenceCompareTo(start) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The slots for terms given by their hashes in order: pairs of number and hash, -1 where empty; none for no terms.</summary>
    public static int[] Slots(ReadOnlySpan<int> hashes)
    {
        if (hashes.IsEmpty)
        {
            return [];
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2);
        var slots = new int[size * 2];
        Array.Fill(slots, -1);
        for (var term = 0; term < hashes.Length; term++)
        {
            var slot = hashes[term] & (size - 1);
            while (slots[slot * 2] >= 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot * 2] = term;
            slots[(slot * 2) + 1] = hashes[term];
        }

        return slots;
    }

    private static ulong Last(ReadOnlySpan<byte> term)
    {
        if (term.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(term[^sizeof(ulong)..]);
        }

        var last = 0UL;
        foreach (var next in term)
        {
            last = (last << 8) | next;
        }

        return last;
    }

    private static ulong Mix(ulong value)
    {
        var product = value * Factor;
        return product ^ (product >> 32);
    }
}
