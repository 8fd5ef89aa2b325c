using Lucene.Net.Codecs;
using Lucene.Net.Store;
using MatchPortal.Search.Port;
using Directory = Lucene.Net.Store.Directory;

namespace MatchPortal.Search.Lucene.Storage;

/// <summary>Corpus statistics as a file beside Lucene's own, with a header and a checksum as theirs. Lucene leaves files alone whose names are not of its kind.</summary>
internal static class StatisticsFile
{
    public const string NamePrefix = "statistics-";

    private const string Codec = "MatchPortalStatistics";

    public static void Write(Directory directory, string name, CorpusStatistics statistics)
    {
        using (var output = directory.CreateOutput(name, IOContext.DEFAULT))
        {
            CodecUtil.WriteHeader(output, Codec, 0);
            output.WriteString(statistics.Version);
            output.WriteVInt32(statistics.Documents);
            output.WriteVInt32(statistics.Fields.Count);
            foreach (var (field, known) in statistics.Fields)
            {
                output.WriteString(field);
                output.WriteInt64(BitConverter.DoubleToInt64Bits(known.AverageLength));
                output.WriteVInt32(known.Frequencies.Count);
                foreach (var (term, frequency) in known.Frequencies)
                {
                    output.WriteString(term);
                    output.WriteVInt32(frequency);
                }
            }

            CodecUtil.WriteFooter(output);
        }

        directory.Sync([name]);
    }

    /// <exception cref="IOException">It is missing or damaged.</exception>
    public static CorpusStatistics Read(Directory directory, string name)
    {
        using var input = directory.OpenInput(name, IOContext.READ_ONCE);
        CodecUtil.ChecksumEntireFile(input);
        input.Seek(0);
        CodecUtil.CheckHeader(input, Codec, 0, 0);
        var (version, documents) = (input.ReadString(), input.ReadVInt32());
        var fields = new Dictionary<string, FieldStatistics>();
        for (var left = input.ReadVInt32(); left > 0; left--)
        {
            fields.Add(input.ReadString(), ReadField(input));
        }

        return new(version, documents, fields);
    }

    private static FieldStatistics ReadField(IndexInput input)
    {
        var average = BitConverter.Int64BitsToDouble(input.ReadInt64());
        var count = input.ReadVInt32();
        var frequencies = new Dictionary<string, int>(count);
        for (var i = 0; i < count; i++)
        {
            frequencies.Add(input.ReadString(), input.ReadVInt32());
        }

        return new(average, frequencies);
    }
}
