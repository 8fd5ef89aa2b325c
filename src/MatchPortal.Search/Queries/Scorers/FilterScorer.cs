using System.Numerics;
using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>A condition on columns, without points: says for up to 64 documents at a time which meet it.</summary>
internal abstract class FilterScorer(Query query, Segment segment) : Scorer(query)
{
    // Where few documents are left of 64, they are looked at one by one.
    private const int FewDocuments = 4;

    protected Segment Segment { get; } = segment;

    public override int Cost => 20;

    public override int Most(int block) => 0;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        if (Zones(scope.Number) == 0)
        {
            return false;
        }

        var any = 0UL;
        for (var word = 0; word < matches.Length; word++)
        {
            var first = word << 6;
            var count = Math.Min(64, scope.Count - first);
            any |= matches[word] = count == 64 ? Word(scope.First + first) : Tail(scope.First + first, count);
        }

        return any != 0;
    }

    public override bool Narrow(BlockScope scope, Span<ulong> matches)
    {
        if (Zones(scope.Number) == 0)
        {
            return false;
        }

        var any = 0UL;
        for (var word = 0; word < matches.Length; word++)
        {
            var first = word << 6;
            any |= matches[word] = matches[word] == 0 ? 0 : Among(matches[word], scope.First + first, scope.Count - first);
        }

        return any != 0;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
    }

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += Matches(Segment.Row(scope.First + local)) ? 1 : 0;
        }

        return kept;
    }

    public override bool Matches(int document) => Matches(Segment.Row(document));

    public override int At(int document) => Matches(document) ? 0 : NoMatch;

    /// <summary>Whether a document with these columns matches.</summary>
    protected abstract bool Matches(ReadOnlySpan<int> row);

    /// <summary>The matches of 64 documents from one on, as bits.</summary>
    protected abstract ulong Word(int first);

    private ulong Among(ulong documents, int first, int count)
    {
        if (count >= 64 && BitOperations.PopCount(documents) > FewDocuments)
        {
            return documents & Word(first);
        }

        var kept = documents;
        for (var rest = documents; rest != 0; rest &= rest - 1)
        {
            var local = BitOperations.TrailingZeroCount(rest);
            kept &= Matches(Segment.Row(first + local)) ? ulong.MaxValue : ~(1UL << local);
        }

        return kept;
    }

    private ulong Tail(int first, int count)
    {
        var bits = 0UL;
        for (var i = 0; i < count; i++)
        {
            bits |= (Matches(Segment.Row(first + i)) ? 1UL : 0) << i;
        }

        return bits;
    }
}
