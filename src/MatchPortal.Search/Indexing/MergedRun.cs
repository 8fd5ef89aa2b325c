using System.Numerics;
using System.Runtime.InteropServices;

namespace MatchPortal.Search.Indexing;

/// <summary>One term's postings from several segments on their way into one of so many documents.</summary>
internal sealed class MergedRun(PostingField[] sources, int documents)
{
    // Few are sorted; for more, each is put where it goes and found by walking over bits.
    private const int SortedShare = 1024;

    private readonly List<Posting> _postings = [];
    private readonly List<ulong> _order = [];
    private readonly ulong[] _bits = new ulong[(documents + 63) / 64];
    private readonly int[] _slots = new int[documents];
    private bool _isRising = true;

    public void Clear()
    {
        _postings.Clear();
        _isRising = true;
    }

    /// <summary>Adds one source's postings.</summary>
    /// <param name="source">Its number.</param>
    /// <param name="term">The term's number there.</param>
    /// <param name="places">The new number of each of its documents, or -1.</param>
    public void Add(int source, int term, int[] places)
    {
        var field = sources[source];
        var locals = field.Locals;
        var payloads = field.Payloads;
        var bytes = field.PositionBytes;
        var starts = field.EntryStarts;
        var hasPositions = field.EntryPositions.Length > 0;
        for (var entry = field.TermEntries[term]; entry < field.TermEntries[term + 1]; entry++)
        {
            var firstDocument = field.EntryBlocks[entry] << Block.Bits;
            var position = hasPositions ? field.EntryPositions[entry] : 0;
            for (var at = starts[entry]; at < starts[entry + 1]; at++)
            {
                var before = position;
                if (hasPositions)
                {
                    Positions.Skip(bytes, ref position, payloads[at]);
                }

                var place = places[firstDocument + locals[at]];
                if (place >= 0)
                {
                    _isRising &= _postings.Count == 0 || _postings[^1].Place < place;
                    _postings.Add(new(place, before, position - before, (ushort)source, payloads.IsEmpty ? (byte)0 : payloads[at]));
                }
            }
        }
    }

    /// <summary>Writes all, rising by document.</summary>
    public void WriteTo(PostingWriter writer)
    {
        var postings = CollectionsMarshal.AsSpan(_postings);
        if (_isRising)
        {
            foreach (ref readonly var posting in postings)
            {
                Write(writer, posting);
            }
        }
        else if (postings.Length < documents / SortedShare)
        {
            WriteSorted(writer, postings);
        }
        else
        {
            WriteByPlace(writer, postings);
        }
    }

    private void WriteSorted(PostingWriter writer, ReadOnlySpan<Posting> postings)
    {
        _order.Clear();
        for (var i = 0; i < postings.Length; i++)
        {
            _order.Add(((ulong)postings[i].Place << 32) | (uint)i);
        }

        var order = CollectionsMarshal.AsSpan(_order);
        order.Sort();
        foreach (var next in order)
        {
            Write(writer, postings[(int)(uint)next]);
        }
    }

    private void WriteByPlace(PostingWriter writer, ReadOnlySpan<Posting> postings)
    {
        for (var i = 0; i < postings.Length; i++)
        {
            _slots[postings[i].Place] = i;
            _bits[postings[i].Place >> 6] |= 1UL << (postings[i].Place & 63);
        }

        for (var i = 0; i < _bits.Length; i++)
        {
            for (var word = _bits[i]; word != 0; word &= word - 1)
            {
                Write(writer, postings[_slots[(i << 6) + BitOperations.TrailingZeroCount(word)]]);
            }

            _bits[i] = 0;
        }
    }

    private void Write(PostingWriter writer, in Posting posting)
    {
        writer.Add(posting.Place, posting.Payload);
        if (posting.Length > 0)
        {
            writer.AddPositions(sources[posting.Source].PositionBytes.Slice(posting.From, posting.Length));
        }
    }

    /// <summary>A document's new number, its byte, and where its positions lie in the source.</summary>
    private readonly record struct Posting(int Place, int From, int Length, ushort Source, byte Payload);
}
