using System.Runtime.InteropServices;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// Given a field's terms in the order of their bytes, and for each its documents rising, gives the sections that <see cref="PostingField"/> reads.
/// Requires: <see cref="StartTerm"/> before <see cref="Add"/>; a term without documents is not kept.
/// </summary>
internal sealed class PostingWriter(IndexField field, int documents)
{
    private readonly List<byte> _termBytes = [];
    private readonly List<int> _termOffsets = [0];
    private readonly List<int> _hashes = [];
    private readonly List<int> _termEntries = [0];
    private readonly List<ushort> _entryBlocks = [];
    private readonly List<int> _entryStarts = [0];
    private readonly List<ushort> _locals = [];
    private readonly List<byte> _payloads = [];
    private readonly List<byte> _positions = [];
    private readonly List<int> _entryPositions = [];
    private byte[] _term = [];
    private int _block = -1;

    public void StartTerm(ReadOnlySpan<byte> term)
    {
        EndTerm();
        _term = term.ToArray();
    }

    /// <summary>Adds a document to the term.</summary>
    /// <param name="document">Its number in the segment.</param>
    /// <param name="payload">Its byte; not kept for keywords.</param>
    /// <param name="positions">As <see cref="Positions"/> writes them; empty but for text.</param>
    public void Add(int document, byte payload, ReadOnlySpan<byte> positions)
    {
        var block = document >> Block.Bits;
        if (block != _block)
        {
            EndEntry();
            _block = block;
            _entryBlocks.Add((ushort)block);
            if (field.Kind == FieldKind.Text)
            {
                _entryPositions.Add(_positions.Count);
            }
        }

        _locals.Add((ushort)(document & Block.Mask));
        if (field.Kind != FieldKind.Keyword)
        {
            _payloads.Add(payload);
        }

        _positions.AddRange(positions);
    }

    /// <summary>The sections, in order.</summary>
    /// <param name="lengths">Tokens of each document for text; otherwise empty.</param>
    public IEnumerable<ReadOnlyMemory<byte>> Finish(ReadOnlySpan<ushort> lengths)
    {
        EndTerm();
        var (starts, terms) = field.Facet ? DocumentTerms() : ([], []);
        return
        [
            Bytes(_termBytes), Bytes(_termOffsets), Bytes<int>(TermTable.Slots(CollectionsMarshal.AsSpan(_hashes))), Bytes(_termEntries), Bytes(_entryBlocks),
            Bytes(_entryStarts), Bytes(_locals), Bytes(_payloads), Bytes(_positions), Bytes(_entryPositions), Bytes<int>(starts),
            field.Facet ? Bytes<int>(terms) : Bytes(lengths),
        ];
    }

    public static ReadOnlyMemory<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values).ToArray();

    private static ReadOnlyMemory<byte> Bytes<T>(List<T> values)
        where T : struct => Bytes<T>(CollectionsMarshal.AsSpan(values));

    private void EndEntry()
    {
        if (_block >= 0)
        {
            _entryStarts.Add(_locals.Count);
            _block = -1;
        }
    }

    private void EndTerm()
    {
        EndEntry();
        if (_entryBlocks.Count > _termEntries[^1])
        {
            _termEntries.Add(_entryBlocks.Count);
            _termBytes.AddRange(_term);
            _termOffsets.Add(_termBytes.Count);
            _hashes.Add(TermTable.Hash(_term));
        }
    }

    private (int[] Starts, int[] Terms) DocumentTerms()
    {
        var starts = new int[documents + 1];
        ForEachPosting((_, document) => starts[document + 1]++);
        for (var i = 0; i < documents; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.AsSpan(0, documents).ToArray();
        var terms = new int[_locals.Count];
        ForEachPosting((term, document) => terms[next[document]++] = term);
        return (starts, terms);
    }

    private void ForEachPosting(Action<int, int> see)
    {
        for (var term = 0; term < _hashes.Count; term++)
        {
            for (var entry = _termEntries[term]; entry < _termEntries[term + 1]; entry++)
            {
                for (var at = _entryStarts[entry]; at < _entryStarts[entry + 1]; at++)
                {
                    see(term, (_entryBlocks[entry] << Block.Bits) + _locals[at]);
                }
            }
        }
    }
}
