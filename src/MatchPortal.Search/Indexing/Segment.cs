using System.Runtime.InteropServices;

namespace MatchPortal.Search.Indexing;

/// <summary>Documents that never change, in the order of their place, with all that is needed to find them. Given sections as <see cref="SegmentWriter"/> makes them, gives spans.</summary>
internal sealed class Segment
{
    /// <summary>Sections before those of the posting fields: ids, id slots, columns, column bounds.</summary>
    public const int FixedSections = 4;

    private readonly ReadOnlyMemory<byte>[] _sections;

    public Segment(SegmentLayout layout, ReadOnlyMemory<byte>[] sections)
    {
        Layout = layout;
        _sections = sections;
        Count = Ids.Length;
        Fields = [.. layout.PostingFields.Select((_, i) => new PostingField(sections, FixedSections + (i * PostingField.SectionCount)))];
    }

    public SegmentLayout Layout { get; }

    /// <summary>Documents, deleted ones included.</summary>
    public int Count { get; }

    public int Blocks => Block.Count(Count);

    public PostingField[] Fields { get; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Sections => _sections;

    public ReadOnlySpan<Guid> Ids => MemoryMarshal.Cast<byte, Guid>(_sections[0].Span);

    /// <summary>The number of sections a segment of that layout has.</summary>
    public static int SectionCount(SegmentLayout layout) => FixedSections + (layout.PostingFields.Count * PostingField.SectionCount);

    public PostingField Field(string name) => Fields[Layout.Postings(name)];

    /// <summary>A column over all documents.</summary>
    public ReadOnlySpan<int> Column(int column) => MemoryMarshal.Cast<byte, int>(_sections[2].Span).Slice(column * Count, Count);

    /// <summary>The smallest and largest value of a column in a block, missing values included.</summary>
    public (int Least, int Most) Bounds(int column, int block)
    {
        var bounds = MemoryMarshal.Cast<byte, int>(_sections[3].Span).Slice(((column * Blocks) + block) * 2, 2);
        return (bounds[0], bounds[1]);
    }

    /// <summary>The number of a document, or -1.</summary>
    public int Find(Guid id)
    {
        var slots = MemoryMarshal.Cast<byte, int>(_sections[1].Span);
        for (var slot = IdHash(id) & (slots.Length - 1); slots[slot] >= 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (Ids[slots[slot]] == id)
            {
                return slots[slot];
            }
        }

        return -1;
    }

    /// <summary>Where <see cref="Find"/> starts to look.</summary>
    public static int IdHash(Guid id) => (int)Port.TieOrder.Hash(id, 0);
}
