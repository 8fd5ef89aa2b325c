using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Indexing;

/// <summary>Documents that never change, in the order of their place, with all that is needed to find them. Given sections as <see cref="SegmentWriter"/> makes them, gives spans.</summary>
internal sealed class Segment
{
    /// <summary>Sections before those of the posting fields: ids, id slots, columns, column bounds, boxes of zones, rows.</summary>
    public const int FixedSections = 6;

    private readonly ReadOnlyMemory<byte>[] _sections;
    private readonly Section<Guid> _ids;
    private readonly Section<int> _slots;
    private readonly Section<int> _columns;
    private readonly Section<int> _bounds;
    private readonly Section<int> _zones;
    private readonly Section<int> _rows;

    public Segment(SegmentLayout layout, ReadOnlyMemory<byte>[] sections)
    {
        Layout = layout;
        _sections = sections;
        _ids = new(sections[0]);
        _slots = new(sections[1]);
        _columns = new(sections[2]);
        _bounds = new(sections[3]);
        _zones = new(sections[4]);
        _rows = new(sections[5]);
        Count = Ids.Length;
        Fields = [.. layout.PostingFields.Select((_, i) => new PostingField(sections, FixedSections + (i * PostingField.SectionCount)))];
    }

    public SegmentLayout Layout { get; }

    /// <summary>Documents, deleted ones included.</summary>
    public int Count { get; }

    public int Blocks => Block.Count(Count);

    public PostingField[] Fields { get; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Sections => _sections;

    public ReadOnlySpan<Guid> Ids => _ids.Span;

    /// <summary>The number of sections a segment of that layout has.</summary>
    public static int SectionCount(SegmentLayout layout) => FixedSections + (layout.PostingFields.Count * PostingField.SectionCount);

    public PostingField Field(string name) => Fields[Layout.Postings(name)];

    /// <summary>A column over all documents.</summary>
    public ReadOnlySpan<int> Column(int column) => _columns.Span.Slice(column * Count, Count);

    /// <summary>The columns of one document: for those who ask for several columns of few documents.</summary>
    public ReadOnlySpan<int> Row(int document) => _rows.Span.Slice(document * Layout.ColumnCount, Layout.ColumnCount);

    /// <summary>The smallest and largest value of a column in a block, missing values included.</summary>
    public (int Least, int Most) Bounds(int column, int block)
    {
        var bounds = _bounds.Span.Slice(((column * Blocks) + block) * 2, 2);
        return (bounds[0], bounds[1]);
    }

    /// <summary>The boxes of a block's zones, each within which all places of the zone lie: smallest latitudes, largest, smallest longitudes, largest. Empty without a place.</summary>
    public ReadOnlySpan<int> ZoneBoxes(int block) => Layout.PlaceColumn < 0 ? [] : _zones.Span.Slice(block * Block.Zones * 4, Block.Zones * 4);

    /// <summary>The number of a document, or -1.</summary>
    public int Find(Guid id)
    {
        var slots = _slots.Span;
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
