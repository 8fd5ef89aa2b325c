using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Storage;

/// <summary>Given the tombstones of all segments in order, gives bytes, and the reverse.</summary>
internal static class TombstoneFile
{
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<SegmentView> segments)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var view in segments)
        {
            writer.Write(view.Deleted.Count);
            foreach (var document in view.Deleted.All(view.Segment.Count))
            {
                writer.Write(document);
            }
        }

        writer.Flush();
        return bytes.ToArray();
    }

    public static IReadOnlyList<SegmentView> Read(ReadOnlyMemory<byte> bytes, IEnumerable<Segment> segments)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()));
        var views = new List<SegmentView>();
        foreach (var segment in segments)
        {
            var deleted = new int[reader.ReadInt32()];
            for (var i = 0; i < deleted.Length; i++)
            {
                deleted[i] = reader.ReadInt32();
            }

            views.Add(new(segment, Tombstones.None.With(deleted)));
        }

        return views;
    }
}
