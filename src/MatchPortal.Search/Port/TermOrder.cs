using System.Text;

namespace MatchPortal.Search.Port;

/// <summary>The order of terms everywhere: by the bytes of their UTF-8, which is the order of their code points.</summary>
public sealed class TermOrder : IComparer<string>
{
    private TermOrder()
    {
    }

    /// <summary>The one value.</summary>
    public static TermOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        Span<byte> left = stackalloc byte[SearchDocument.LongestTerm * 3];
        Span<byte> right = stackalloc byte[SearchDocument.LongestTerm * 3];
        return Encode(x, left).SequenceCompareTo(Encode(y, right));
    }

    private static ReadOnlySpan<byte> Encode(string? term, Span<byte> room) =>
        term is null ? [] : Encoding.UTF8.TryGetBytes(term, room, out var written) ? room[..written] : Encoding.UTF8.GetBytes(term);
}
