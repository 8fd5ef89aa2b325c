using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Any of several terms of a field, the same points for each document.</summary>
internal sealed class UnionScorer : Scorer
{
    private readonly PostingField _field;
    private readonly int _points;
    private readonly int[] _starts;
    private readonly int[] _entries;

    /// <param name="query">The node.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="field">The field.</param>
    /// <param name="terms">The numbers of the terms.</param>
    /// <param name="points">For each document.</param>
    public UnionScorer(Query query, Segment segment, PostingField field, List<int> terms, int points)
        : base(query)
    {
        _field = field;
        _points = points;
        _starts = new int[segment.Blocks + 1];
        ForEachEntry(terms, (block, _) => _starts[block + 1]++);
        for (var block = 0; block < segment.Blocks; block++)
        {
            _starts[block + 1] += _starts[block];
        }

        _entries = new int[_starts[^1]];
        var next = _starts.AsSpan().ToArray();
        ForEachEntry(terms, (block, entry) => _entries[next[block]++] = entry);
    }

    public override int Cost => 4;

    public override ulong Zones(int block) => _starts[block] < _starts[block + 1] ? ulong.MaxValue : 0;

    public override int Most(int block) => Zones(block) != 0 ? _points : 0;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        return Widen(scope, matches);
    }

    public override bool Widen(BlockScope scope, Span<ulong> matches)
    {
        var entries = _entries.AsSpan(_starts[scope.Number].._starts[scope.Number + 1]);
        foreach (var entry in entries)
        {
            _field.Postings(entry).SetIn(matches);
        }

        return !entries.IsEmpty;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (certain || _points == 0)
        {
            BlockBits.AddConstant(among, points, _points);
            return;
        }

        var own = scope.Frames.RentBits();
        var matches = own.AsSpan(0, scope.Words);
        if (Fill(scope, matches) && BlockBits.And(matches, among))
        {
            BlockBits.AddConstant(matches, points, _points);
        }

        scope.Frames.Return(own);
    }

    public override int At(int document)
    {
        var block = document >> Block.Bits;
        foreach (var entry in _entries.AsSpan(_starts[block].._starts[block + 1]))
        {
            if (_field.Postings(entry).Walk().MoveTo((ushort)(document & Block.Mask)))
            {
                return _points;
            }
        }

        return NoMatch;
    }

    private void ForEachEntry(List<int> terms, Action<int, int> see)
    {
        foreach (var term in terms)
        {
            for (var entry = _field.TermEntries[term]; entry < _field.TermEntries[term + 1]; entry++)
            {
                see(_field.EntryBlocks[entry], entry);
            }
        }
    }
}
