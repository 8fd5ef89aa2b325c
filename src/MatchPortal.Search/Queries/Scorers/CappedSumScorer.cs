using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The sum of parts, up to a cap.</summary>
internal sealed class CappedSumScorer(CappedSumQuery query, Scorer[] parts) : Scorer(query)
{
    private readonly Lazy<PostingScorer[]?> _postings = new(() => PointFrames.Postings(parts), isThreadSafe: false);

    public override int Cost => 15;

    public override ulong Zones(int block) => UnionFill.Zones(parts, block);

    public override int Most(int block)
    {
        var most = 0;
        foreach (var part in parts)
        {
            most += part.Most(block);
        }

        return Math.Min(query.Cap, most);
    }

    public override bool Fill(BlockScope scope, Span<ulong> matches) => UnionFill.Fill(parts, scope, matches);

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (_postings.Value is { } postings)
        {
            ScorePostings(postings, scope, among, points);
            return;
        }

        var accumulator = scope.Frames.RentPoints();
        var sum = accumulator.AsSpan(0, scope.Count);
        sum.Clear();
        foreach (var part in parts)
        {
            part.Score(scope, among, sum, certain: false);
        }

        PointFrames.AddCapped(sum, points[..scope.Count], query.Cap);
        scope.Frames.Return(accumulator);
    }

    private void ScorePostings(PostingScorer[] postings, BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points)
    {
        var gathered = scope.Frames.RentZeros();
        foreach (var part in postings)
        {
            part.Score(scope, among, gathered, certain: false);
        }

        foreach (var part in postings)
        {
            part.Drain(scope, gathered, points, query.Cap);
        }

        scope.Frames.ReturnZeros(gathered);
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        var sums = scope.Frames.RentPoints();
        PointFrames.Clear(sums, locals);
        foreach (var part in parts)
        {
            part.ScoreEach(scope, locals, sums, certain: false);
        }

        foreach (var local in locals)
        {
            points[local] += Math.Min(query.Cap, sums[local]);
        }

        scope.Frames.Return(sums);
    }

    public override bool Matches(int document) => UnionFill.Matches(parts, document);

    public override int At(int document)
    {
        var sum = NoMatch;
        foreach (var part in parts)
        {
            var points = part.At(document);
            sum = points == NoMatch ? sum : Math.Max(0, sum) + points;
        }

        return Math.Min(query.Cap, sum);
    }

    public override Explanation? Explain(int document)
    {
        var matching = parts.Select(part => part.Explain(document)).OfType<Explanation>().ToList();
        var cut = Math.Min(0, query.Cap - matching.Sum(part => part.Points));
        if (cut < 0)
        {
            matching.Add(new(Query, cut, []));
        }

        return matching.Count == 0 ? null : new(Query, matching.Sum(part => part.Points), matching);
    }
}
