using System.Buffers.Binary;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Storage;

/// <summary>
/// The shape of every file: a head (magic, format, kind, number of sections, checksum of the table), a table (offset, length and checksum of each section), and the
/// sections on 8-byte borders. Given bytes, gives sections that are what was written, or says what is wrong.
/// </summary>
internal static class Container
{
    /// <summary>Raised with every change of what any file holds.</summary>
    public const int Format = 3;

    private const ulong Magic = 0x3158444E4948434D;
    private const int HeadLength = 32;
    private const int EntryLength = 24;
    private const int LengthWorthThreads = 1 << 24;

    /// <summary>The pieces of a file to be written one after the other, and the checksum that stands for all of it.</summary>
    public static (List<ReadOnlyMemory<byte>> Pieces, ulong Checksum, long Length) Pack(ContainerKind kind, IReadOnlyList<ReadOnlyMemory<byte>> sections)
    {
        var head = new byte[HeadLength + (EntryLength * sections.Count)];
        List<ReadOnlyMemory<byte>> pieces = [head];
        long offset = head.Length;
        for (var i = 0; i < sections.Count; i++)
        {
            var entry = head.AsSpan(HeadLength + (EntryLength * i));
            BinaryPrimitives.WriteInt64LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], sections[i].Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[16..], Checksum.Of(sections[i].Span));
            var padding = -sections[i].Length & 7;
            pieces.Add(sections[i]);
            pieces.Add(new byte[padding]);
            offset += sections[i].Length + padding;
        }

        var sum = Checksum.Of(head.AsSpan(HeadLength), HeadSeed(kind, sections.Count, offset));
        BinaryPrimitives.WriteUInt64LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), Format);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), (int)kind);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(16), sections.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(24), sum);
        return (pieces, sum, offset);
    }

    /// <summary>The sections of a file, every byte checked, and the checksum that stands for all of it.</summary>
    /// <exception cref="IndexRebuildException">It is not such a file, of another format, or damaged.</exception>
    public static (ReadOnlyMemory<byte>[] Sections, ulong Checksum) Unpack(string name, ContainerKind kind, byte[] file)
    {
        Demand(file.Length >= HeadLength && BinaryPrimitives.ReadUInt64LittleEndian(file) == Magic, name, "is no index file");
        var format = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        Demand(format == Format, name, $"has format {format} instead of {Format}");
        Demand(BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12)) == (int)kind, name, "is of another kind");
        var count = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(16));
        Demand(count >= 0 && count <= (file.Length - HeadLength) / EntryLength, name, "is cut off");
        var table = file.AsSpan(HeadLength, count * EntryLength);
        var sum = Checksum.Of(table, HeadSeed(kind, count, file.Length));
        Demand(sum == BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(24)), name, "is cut off or its table is damaged");

        var sections = new ReadOnlyMemory<byte>[count];
        for (var i = 0; i < count; i++)
        {
            var entry = table[(i * EntryLength)..];
            sections[i] = file.AsMemory((int)BinaryPrimitives.ReadInt64LittleEndian(entry), (int)BinaryPrimitives.ReadInt64LittleEndian(entry[8..]));
        }

        var whole = new bool[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = file.Length >= LengthWorthThreads ? Environment.ProcessorCount : 1 },
            i => whole[i] = Checksum.Of(sections[i].Span) == BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(HeadLength + (EntryLength * i) + 16)));
        Demand(!whole.Contains(false), name, $"is damaged in section {Array.IndexOf(whole, false)}");
        return (sections, sum);
    }

    private static ulong HeadSeed(ContainerKind kind, int count, long length) => ((ulong)kind << 56) ^ ((ulong)count << 40) ^ (ulong)length ^ ((ulong)Format << 48);

    private static void Demand(bool holds, string name, string wrong)
    {
        if (!holds)
        {
            throw new IndexRebuildException($"The index file {name} {wrong}.");
        }
    }
}
