using MatchPortal.Search.Queries.Scorers;

namespace MatchPortal.Search.Indexing;

/// <summary>The postings of one entry: of one term in one block.</summary>
/// <param name="locals">The documents, rising.</param>
/// <param name="payloads">Their bytes; empty for keywords.</param>
/// <param name="bits">The documents as bits too, where they are many; otherwise empty.</param>
internal readonly ref struct EntryPostings(ReadOnlySpan<ushort> locals, ReadOnlySpan<byte> payloads, ReadOnlySpan<ulong> bits)
{
    /// <summary>From so many documents on an entry has bits, which then cost less than half of what the numbers do.</summary>
    public const int ManyDocuments = 512;

    public ReadOnlySpan<ushort> Locals { get; } = locals;

    public ReadOnlySpan<byte> Payloads { get; } = payloads;

    private readonly ReadOnlySpan<ulong> _bits = bits;

    /// <summary>Adds the documents to a set.</summary>
    public void SetIn(Span<ulong> matches)
    {
        if (!_bits.IsEmpty)
        {
            BlockBits.Or(matches, _bits[..matches.Length]);
            return;
        }

        foreach (var local in Locals)
        {
            BlockBits.Set(matches, local);
        }
    }

    public Walker Walk() => new(Locals, Payloads, _bits);

    /// <summary>Looks documents up, in rising order.</summary>
    internal ref struct Walker(ReadOnlySpan<ushort> locals, ReadOnlySpan<byte> payloads, ReadOnlySpan<ulong> bits)
    {
        private readonly ReadOnlySpan<ushort> _locals = locals;
        private readonly ReadOnlySpan<byte> _payloads = payloads;
        private readonly ReadOnlySpan<ulong> _bits = bits;
        private int _at;

        /// <summary>The byte of the document found.</summary>
        public readonly byte Payload => _payloads[_at];

        /// <summary>Whether the document is there.</summary>
        public bool MoveTo(ushort local) => _bits.IsEmpty ? Search(local) : Rank(local);

        private bool Search(ushort local)
        {
            // Without a branch on what is compared: that could not be foreseen.
            for (var left = _locals.Length - _at; left > 1;)
            {
                var half = left / 2;
                _at += _locals[_at + half - 1] < local ? half : 0;
                left -= half;
            }

            return _at < _locals.Length && _locals[_at] == local;
        }

        private bool Rank(ushort local)
        {
            if (!BlockBits.Has(_bits, local))
            {
                return false;
            }

            _at = RankedBits.Before(_bits, local);
            return true;
        }
    }
}
