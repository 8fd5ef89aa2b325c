using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One term of a field. Matches nothing until it is found (<see cref="TermFinder"/>).</summary>
internal abstract class TermScorer(Query query, PostingField field) : Scorer(query)
{
    // The block asked about last: every step of a search asks about the same one.
    private int _block = -1;
    private int _entry = -1;

    /// <summary>The entries of the term in the segment.</summary>
    public (int First, int End) Entries { get; set; }

    protected PostingField Field { get; } = field;

    public override ulong Zones(int block) => Entry(block) >= 0 ? ulong.MaxValue : 0;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        return Widen(scope, matches);
    }

    /// <summary>The entry of a block, or -1.</summary>
    protected int Entry(int block)
    {
        if (_block != block)
        {
            (_block, _entry) = (block, Field.Entry(Entries, block));
        }

        return _entry;
    }
}
