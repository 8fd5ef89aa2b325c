using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One keyword, the same points for each document.</summary>
internal sealed class KeywordScorer(Query query, PostingField field, int each) : TermScorer(query, field)
{
    public override int Cost => 4;

    public override int Most(int block) => Entry(block) >= 0 ? each : 0;

    public override bool Widen(BlockScope scope, Span<ulong> matches)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return false;
        }

        Field.Postings(entry).SetIn(matches);
        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (certain || each == 0)
        {
            BlockBits.AddConstant(among, points, each);
        }
        else if (Entry(scope.Number) is >= 0 and var entry)
        {
            foreach (var local in Field.Postings(entry).Locals)
            {
                points[local] += each;
            }
        }
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        if (each == 0 || Entry(scope.Number) is not (>= 0 and var entry))
        {
            return;
        }

        var walk = Field.Postings(entry).Walk();
        foreach (var local in locals)
        {
            points[local] += walk.MoveTo(local) ? each : 0;
        }
    }

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return 0;
        }

        var kept = 0;
        var walk = Field.Postings(entry).Walk();
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += walk.MoveTo(local) ? 1 : 0;
        }

        return kept;
    }

    public override int At(int document) =>
        Entry(document >> Block.Bits) is >= 0 and var entry && Field.Postings(entry).Walk().MoveTo((ushort)(document & Block.Mask)) ? each : NoMatch;
}
