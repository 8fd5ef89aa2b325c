using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// What a document holds in two numbers of 31 bits, kept in the document itself, so that an index can be compared with the database although no engine gives a document back.
/// </summary>
internal static class DocumentDigest
{
    public const string First = "digest-1";

    public const string Second = "digest-2";

    public static IReadOnlyList<IndexField> Fields { get; } = [new(First, FieldKind.Number), new(Second, FieldKind.Number)];

    /// <summary>Adds the digest to a document that is otherwise complete.</summary>
    public static SearchDocument Seal(SearchDocument document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Bytes(document), hash);
        return document
            .Number(First, BinaryPrimitives.ReadInt32LittleEndian(hash) & int.MaxValue)
            .Number(Second, BinaryPrimitives.ReadInt32LittleEndian(hash[sizeof(int)..]) & int.MaxValue);
    }

    /// <summary>The digest of a sealed document.</summary>
    public static (int First, int Second) Of(SearchDocument document) =>
        (document.Numbers.Single(number => number.Field == First).Value, document.Numbers.Single(number => number.Field == Second).Value);

    private static ReadOnlySpan<byte> Bytes(SearchDocument document)
    {
        var stream = new MemoryStream(4096);
        using var bytes = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        foreach (var (field, tokens) in document.Texts)
        {
            bytes.Write(field);
            bytes.Write(tokens.Count);
            foreach (var token in tokens)
            {
                bytes.Write(token.Term);
                bytes.Write(token.Position);
            }
        }

        WriteAll(bytes, document.Keywords, bytes.Write);
        WriteAll(bytes, document.Concepts, concept =>
        {
            bytes.Write(concept.Concept);
            bytes.Write(concept.Payload);
        });
        WriteAll(bytes, document.Numbers, bytes.Write);
        WriteAll(bytes, document.Dates, date => bytes.Write(date.Ticks));
        WriteAll(bytes, document.Points, point =>
        {
            bytes.Write(point.LatitudeUnits);
            bytes.Write(point.LongitudeUnits);
        });
        WriteAll(bytes, document.Bits, bytes.Write);
        bytes.Flush();
        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }

    private static void WriteAll<T>(BinaryWriter bytes, IReadOnlyList<FieldValue<T>> values, Action<T> write)
    {
        bytes.Write(values.Count);
        foreach (var (field, value) in values)
        {
            bytes.Write(field);
            write(value);
        }
    }
}
