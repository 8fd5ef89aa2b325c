using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given documents in order (ids, columns) and the finished sections of each posting field, gives a segment.</summary>
internal sealed class SegmentWriter(SegmentLayout layout, Guid[] ids)
{
    private readonly int[] _columns = new int[layout.ColumnCount * ids.Length];
    private readonly IReadOnlyList<ReadOnlyMemory<byte>>[] _fields = new IReadOnlyList<ReadOnlyMemory<byte>>[layout.PostingFields.Count];

    /// <summary>One column, to be filled for each document.</summary>
    public Span<int> Column(int column) => _columns.AsSpan(column * ids.Length, ids.Length);

    /// <summary>Sets all columns of one document.</summary>
    public void SetRow(int document, ReadOnlySpan<int> row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            Column(column)[document] = row[column];
        }
    }

    /// <summary>Adds the sections of all posting fields.</summary>
    /// <param name="isLarge">Whether it is worth while to make several at once.</param>
    /// <param name="make">Gives the sections of a field by its number.</param>
    public void AddFields(bool isLarge, Func<int, IReadOnlyList<ReadOnlyMemory<byte>>> make) =>
        Parallel.For(0, _fields.Length, new ParallelOptions { MaxDegreeOfParallelism = isLarge ? Environment.ProcessorCount : 1 }, field => _fields[field] = make(field));

    public Segment Finish()
    {
        ReadOnlyMemory<byte>[] sections =
        [
            PostingWriter.Bytes<Guid>(ids), PostingWriter.Bytes<int>(IdSlots()), PostingWriter.Bytes<int>(_columns), PostingWriter.Bytes<int>(Bounds()), PostingWriter.Bytes<int>(ZoneBoxes()), PostingWriter.Bytes<int>(Rows()),
            .. _fields.SelectMany(sections => sections),
        ];
        return new(layout, sections);
    }

    /// <summary>The columns of a document, as its values say.</summary>
    public static int[] Row(SegmentLayout layout, SearchDocument document)
    {
        var row = layout.EmptyRow();
        foreach (var number in document.Numbers)
        {
            row[layout.Column(number.Field)] = number.Value;
        }

        foreach (var date in document.Dates)
        {
            row[layout.Column(date.Field)] = ColumnValue.Minutes(date.Value);
        }

        foreach (var point in document.Points)
        {
            row[layout.Column(point.Field)] = point.Value.LatitudeUnits;
            row[layout.Column(point.Field) + 1] = point.Value.LongitudeUnits;
        }

        foreach (var bits in document.Bits)
        {
            row[layout.Column(bits.Field)] = (int)bits.Value;
            row[layout.Column(bits.Field) + 1] = (int)(bits.Value >> 32);
        }

        return row;
    }

    private int[] IdSlots()
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, ids.Length * 3 / 2));
        size = size <= ids.Length ? size * 2 : size;
        var slots = new int[size];
        Array.Fill(slots, -1);
        for (var document = 0; document < ids.Length; document++)
        {
            var slot = Segment.IdHash(ids[document]) & (size - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = document;
        }

        return slots;
    }

    private int[] Bounds()
    {
        var blocks = Block.Count(ids.Length);
        var bounds = new int[layout.ColumnCount * blocks * 2];
        for (var column = 0; column < layout.ColumnCount; column++)
        {
            for (var block = 0; block < blocks; block++)
            {
                var values = Column(column)[(block << Block.Bits)..Math.Min(ids.Length, (block + 1) << Block.Bits)];
                var (least, most) = (values[0], values[0]);
                foreach (var value in values)
                {
                    (least, most) = (Math.Min(least, value), Math.Max(most, value));
                }

                bounds[((column * blocks) + block) * 2] = least;
                bounds[(((column * blocks) + block) * 2) + 1] = most;
            }
        }

        return bounds;
    }

    private int[] Rows()
    {
        var rows = new int[_columns.Length];
        for (var column = 0; column < layout.ColumnCount; column++)
        {
            var values = Column(column);
            for (var document = 0; document < values.Length; document++)
            {
                rows[(document * layout.ColumnCount) + column] = values[document];
            }
        }

        return rows;
    }

    private int[] ZoneBoxes()
    {
        var boxes = new int[layout.PlaceColumn < 0 ? 0 : Block.Count(ids.Length) * Block.Zones * 4];
        for (var block = 0; block < boxes.Length / (Block.Zones * 4); block++)
        {
            var box = boxes.AsSpan(block * Block.Zones * 4, Block.Zones * 4);
            Extents(layout.PlaceColumn, block, box[..Block.Zones], box[Block.Zones..(Block.Zones * 2)]);
            Extents(layout.PlaceColumn + 1, block, box[(Block.Zones * 2)..(Block.Zones * 3)], box[(Block.Zones * 3)..]);
        }

        return boxes;
    }

    /// <summary>The smallest and largest value of a column in each zone, missing ones left out; a zone without any keeps the reverse.</summary>
    private void Extents(int column, int block, Span<int> least, Span<int> most)
    {
        least.Fill(int.MaxValue);
        most.Fill(int.MinValue);
        var values = Column(column)[(block << Block.Bits)..Math.Min(ids.Length, (block + 1) << Block.Bits)];
        for (var document = 0; document < values.Length; document++)
        {
            if (values[document] != ColumnValue.Missing)
            {
                var zone = document / Block.ZoneSize;
                least[zone] = Math.Min(least[zone], values[document]);
                most[zone] = Math.Max(most[zone], values[document]);
            }
        }
    }
}
