using System.Runtime.InteropServices;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries.Scorers;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// Given a field's terms in the order of their bytes, and for each its documents rising, gives the sections that <see cref="PostingField"/> reads.
/// Requires: <see cref="StartTerm"/> before <see cref="Add"/>; a term without documents is not kept.
/// </summary>
internal sealed class PostingWriter
{
    private readonly IndexField _field;
    private readonly int _documents;
    private readonly List<byte> _termBytes = [];
    private readonly List<int> _termOffsets = [0];
    private readonly List<int> _hashes = [];
    private readonly List<int> _termEntries = [0];
    private readonly List<ushort> _entryBlocks = [];
    private readonly List<int> _entryStarts = [0];
    private readonly List<byte> _entryTops = [];
    private readonly List<ushort> _locals;
    private readonly List<byte> _payloads;
    private readonly List<byte> _positions;
    private readonly List<int> _entryPositions = [];
    private readonly List<int> _manyEntries = [];
    private readonly List<ulong> _manyBits = [];
    private byte[] _term = [];
    private int _block = -1;

    /// <param name="field">The field.</param>
    /// <param name="documents">How many the segment has.</param>
    /// <param name="postings">About how many will come.</param>
    public PostingWriter(IndexField field, int documents, int postings)
    {
        _field = field;
        _documents = documents;
        _locals = new(postings);
        _payloads = new(field.Kind == FieldKind.Keyword ? 0 : postings);
        _positions = new(field.Kind == FieldKind.Text ? postings * 2 : 0);
    }

    public void StartTerm(ReadOnlySpan<byte> term)
    {
        EndTerm();
        _term = term.ToArray();
    }

    /// <summary>Adds a document to the term; for text its positions follow.</summary>
    /// <param name="document">Its number in the segment.</param>
    /// <param name="payload">Its byte; not kept for keywords.</param>
    public void Add(int document, byte payload)
    {
        var block = document >> Block.Bits;
        if (block != _block)
        {
            StartEntry(block, payload);
        }

        _locals.Add((ushort)(document & Block.Mask));
        if (_field.Kind != FieldKind.Keyword)
        {
            _payloads.Add(payload);
        }

        if (_field.Kind == FieldKind.Text)
        {
            ref var top = ref CollectionsMarshal.AsSpan(_entryTops)[^1];
            top = TextFormula.Best(top, payload);
        }
    }

    /// <summary>So many positions of the document follow.</summary>
    public void StartPositions(int count) => Positions.WriteCount(_positions, count, _payloads[^1]);

    /// <summary>The next position, as its distance from the one before.</summary>
    public void AddPosition(int distance) => Positions.WriteNumber(_positions, distance);

    /// <summary>All positions of the document, as another segment has them.</summary>
    public void AddPositions(ReadOnlySpan<byte> positions) => _positions.AddRange(positions);

    /// <summary>The sections, in order.</summary>
    /// <param name="lengths">Tokens of each document for text; otherwise empty.</param>
    public IReadOnlyList<ReadOnlyMemory<byte>> Finish(ReadOnlySpan<ushort> lengths)
    {
        EndTerm();
        var (starts, terms) = _field.Facet ? DocumentTerms() : ([], []);
        return
        [
            Bytes(_termBytes), Bytes(_termOffsets), Bytes<int>(TermTable.Slots(CollectionsMarshal.AsSpan(_hashes))), Bytes(_termEntries), Bytes(_entryBlocks),
            Bytes(_entryStarts), Bytes(_locals), Bytes(_payloads), Bytes(_positions), Bytes(_entryPositions), Bytes<int>(starts),
            _field.Facet ? Bytes<int>(terms) : Bytes(lengths), Bytes(_entryTops), Bytes<ulong>(EntrySet.Of(CollectionsMarshal.AsSpan(_manyEntries), _entryBlocks.Count)), Bytes(_manyBits),
        ];
    }

    public static ReadOnlyMemory<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values).ToArray();

    private static ReadOnlyMemory<byte> Bytes<T>(List<T> values)
        where T : struct => Bytes<T>(CollectionsMarshal.AsSpan(values));

    private void StartEntry(int block, byte payload)
    {
        EndEntry();
        _block = block;
        _entryBlocks.Add((ushort)block);
        if (_field.Kind == FieldKind.Text)
        {
            _entryPositions.Add(_positions.Count);
            _entryTops.Add(payload);
        }
    }

    private void EndEntry()
    {
        if (_block < 0)
        {
            return;
        }

        var locals = CollectionsMarshal.AsSpan(_locals)[_entryStarts[^1]..];
        if (locals.Length >= EntryPostings.ManyDocuments)
        {
            _manyEntries.Add(_entryStarts.Count - 1);
            CollectionsMarshal.SetCount(_manyBits, _manyBits.Count + RankedBits.Words);
            RankedBits.Write(locals, CollectionsMarshal.AsSpan(_manyBits)[^RankedBits.Words..]);
        }

        _entryStarts.Add(_locals.Count);
        _block = -1;
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
        var starts = new int[_documents + 1];
        ForEachPosting((_, document) => starts[document + 1]++);
        for (var i = 0; i < _documents; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.AsSpan(0, _documents).ToArray();
        var terms = new int[_locals.Count];
        ForEachPosting((term, document) => terms[next[document]++] = term);
        return (Enumerable.Range(0, starts.Length).All(document => starts[document] == document) ? [] : starts, terms);
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
