using System.Runtime.InteropServices;

namespace MatchPortal.Search.Storage;

/// <summary>A section of a file as numbers. Given the bytes once, gives spans at the cost of two additions, which a search asks for a thousand times.</summary>
internal readonly struct Section<T>
    where T : struct
{
    private readonly byte[] _bytes;
    private readonly int _offset;
    private readonly int _length;

    /// <param name="bytes">Requires: they lie in an array.</param>
    public Section(ReadOnlyMemory<byte> bytes)
    {
        var part = MemoryMarshal.TryGetArray(bytes, out var found) ? found : throw new ArgumentException("The bytes lie in no array.", nameof(bytes));
        (_bytes, _offset, _length) = (part.Array ?? [], part.Offset, part.Count);
    }

    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(_offset, _length));
}
