using MatchPortal.Search.Port;

namespace MatchPortal.Search.Storage;

/// <summary>Given corpus statistics, gives bytes, and the reverse.</summary>
internal static class StatisticsFile
{
    public static ReadOnlyMemory<byte> Write(CorpusStatistics statistics)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(statistics.Version);
        writer.Write(statistics.Documents);
        writer.Write(statistics.Fields.Count);
        foreach (var (name, field) in statistics.Fields)
        {
            writer.Write(name);
            writer.Write(field.AverageLength);
            writer.Write(field.Frequencies.Count);
            foreach (var (term, frequency) in field.Frequencies)
            {
                writer.Write(term);
                writer.Write(frequency);
            }
        }

        writer.Flush();
        return bytes.ToArray();
    }

    public static CorpusStatistics Read(ReadOnlyMemory<byte> bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()));
        var (version, documents) = (reader.ReadString(), reader.ReadInt32());
        var fields = new Dictionary<string, FieldStatistics>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            fields.Add(name, ReadField(reader));
        }

        return new(version, documents, fields);
    }

    private static FieldStatistics ReadField(BinaryReader reader)
    {
        var average = reader.ReadDouble();
        var count = reader.ReadInt32();
        var frequencies = new Dictionary<string, int>(count);
        for (var i = 0; i < count; i++)
        {
            var term = reader.ReadString();
            frequencies.Add(term, reader.ReadInt32());
        }

        return new(average, frequencies);
    }
}
