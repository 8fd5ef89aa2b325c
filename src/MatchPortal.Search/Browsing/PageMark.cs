using System.Buffers.Binary;
using System.Buffers.Text;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Browsing;

/// <summary>Where a page ended, with the key that orders equals: all that the next page needs beside the search itself.</summary>
/// <param name="TieKey">The key of the search.</param>
/// <param name="After">The last hit of the page.</param>
public sealed record PageMark(ulong TieKey, SearchCursor After)
{
    private const int Length = 28;

    /// <summary>The mark behind the last hit of a page; null if the page is empty.</summary>
    public static PageMark? Behind(SearchRequest request, SearchResult result) =>
        result.Hits.Count == 0 ? null : new(request.TieKey, new(result.Hits[^1].Key, result.Hits[^1].Id));

    /// <summary>The request for the page behind the mark.</summary>
    public SearchRequest Next(SearchRequest request) => request with { TieKey = TieKey, After = After };

    /// <summary>As text for an address; opaque, 38 characters.</summary>
    public string ToText()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, TieKey);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], After.Key);
        After.Id.TryWriteBytes(bytes[12..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The mark of a text; null if it is none (somebody changed the address).</summary>
    public static PageMark? Parse(string? text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (text is null || !Base64Url.IsValid(text, out var length) || length != Length || !Base64Url.TryDecodeFromChars(text, bytes, out _))
        {
            return null;
        }

        return new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), new(BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), new Guid(bytes[12..])));
    }
}
