using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One keyword, the same points for each document.</summary>
internal sealed class KeywordScorer(Query query, PostingField field, int term, int each) : Scorer(query)
{
    public override int Cost => 4;

    public override bool CanMatch(int block) => field.Entry(term, block) >= 0;

    public override int Most(int block) => CanMatch(block) ? each : 0;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        return Widen(scope, matches);
    }

    public override bool Widen(BlockScope scope, Span<ulong> matches)
    {
        if (field.Entry(term, scope.Number) is not (>= 0 and var entry))
        {
            return false;
        }

        field.Postings(entry).SetIn(matches);
        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (certain || each == 0)
        {
            BlockBits.AddConstant(among, points, each);
        }
        else if (field.Entry(term, scope.Number) is >= 0 and var entry)
        {
            foreach (var local in field.Postings(entry).Locals)
            {
                points[local] += each;
            }
        }
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        if (each == 0 || field.Entry(term, scope.Number) is not (>= 0 and var entry))
        {
            return;
        }

        var walk = field.Postings(entry).Walk();
        for (var i = 0; i < locals.Length; i++)
        {
            points[i] += walk.MoveTo(locals[i]) ? each : 0;
        }
    }

    public override int At(int document) =>
        field.Entry(term, document >> Block.Bits) is >= 0 and var entry && field.Postings(entry).Walk().MoveTo((ushort)(document & Block.Mask)) ? each : NoMatch;
}
