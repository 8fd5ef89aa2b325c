namespace MatchPortal.Search.Queries.Scorers;

/// <summary>A condition on columns, without points: says for up to 64 documents at a time which meet it.</summary>
internal abstract class FilterScorer(Query query) : Scorer(query)
{
    public override int Cost => 3;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        if (!CanMatch(scope.Number))
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

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
    }

    public override int At(int document) => Matches(document) ? 0 : NoMatch;

    /// <summary>Whether a block can hold a match, by its bounds.</summary>
    protected virtual bool CanMatch(int block) => true;

    protected abstract bool Matches(int document);

    /// <summary>The matches of 64 documents from one on, as bits.</summary>
    protected virtual ulong Word(int first) => Tail(first, 64);

    private ulong Tail(int first, int count)
    {
        var bits = 0UL;
        for (var i = 0; i < count; i++)
        {
            bits |= (Matches(first + i) ? 1UL : 0) << i;
        }

        return bits;
    }
}
