using System.Runtime.InteropServices;

namespace MatchPortal.Search.Indexing;

/// <summary>One term's postings from several segments on their way into one.</summary>
internal sealed class MergedRun
{
    private readonly List<ulong> _order = [];
    private readonly List<byte> _payloads = [];
    private readonly List<byte> _positions = [];
    private readonly List<int> _positionStarts = [];

    public void Clear()
    {
        _order.Clear();
        _payloads.Clear();
        _positions.Clear();
        _positionStarts.Clear();
    }

    /// <summary>Adds one source's postings.</summary>
    /// <param name="field">The source.</param>
    /// <param name="term">The term's number there.</param>
    /// <param name="places">The new number of each of its documents, or -1.</param>
    public void Add(PostingField field, int term, int[] places)
    {
        var locals = field.Locals;
        var payloads = field.Payloads;
        var bytes = field.PositionBytes;
        var hasPositions = field.EntryPositions.Length > 0;
        for (var entry = field.TermEntries[term]; entry < field.TermEntries[term + 1]; entry++)
        {
            var firstDocument = field.EntryBlocks[entry] << Block.Bits;
            var position = hasPositions ? field.EntryPositions[entry] : 0;
            for (var at = field.EntryStarts[entry]; at < field.EntryStarts[entry + 1]; at++)
            {
                var before = position;
                if (hasPositions)
                {
                    Positions.Skip(bytes, ref position);
                }

                var place = places[firstDocument + locals[at]];
                if (place >= 0)
                {
                    Add(place, payloads.IsEmpty ? (byte)0 : payloads[at], bytes[before..position]);
                }
            }
        }
    }

    /// <summary>Writes all, rising by document.</summary>
    public void WriteTo(PostingWriter writer)
    {
        _positionStarts.Add(_positions.Count);
        var order = CollectionsMarshal.AsSpan(_order);
        order.Sort();
        var bytes = CollectionsMarshal.AsSpan(_positions);
        foreach (var next in order)
        {
            var from = (int)(uint)next;
            writer.Add((int)(next >> 32), _payloads[from], bytes[_positionStarts[from].._positionStarts[from + 1]]);
        }
    }

    private void Add(int place, byte payload, ReadOnlySpan<byte> positions)
    {
        _order.Add(((ulong)place << 32) | (uint)_payloads.Count);
        _payloads.Add(payload);
        _positionStarts.Add(_positions.Count);
        _positions.AddRange(positions);
    }
}
