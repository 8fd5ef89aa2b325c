using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>All of some, none of others, the points of those that count.</summary>
internal sealed class BoolScorer(BoolQuery query, Scorer[] must, Scorer[] should, Scorer[] not, Scorer[] filter) : Scorer(query)
{
    private readonly Scorer[] _required = [.. must.Concat(filter).OrderBy(part => part.Cost)];

    public override int Cost => _required.Length > 0 ? 6 : 15;

    public override bool CanMatch(int block)
    {
        foreach (var part in _required)
        {
            if (!part.CanMatch(block))
            {
                return false;
            }
        }

        return _required.Length > 0 || should.Length == 0 || UnionFill.CanMatch(should, block);
    }

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        if (!CanMatch(scope.Number) || !FillRequired(scope, matches))
        {
            return false;
        }

        var rented = scope.Frames.RentBits();
        var others = rented.AsSpan(0, scope.Words);
        var any = true;
        for (var i = 0; any && i < not.Length; i++)
        {
            any = !not[i].Fill(scope, others) || BlockBits.AndNot(matches, others);
        }

        scope.Frames.Return(rented);
        return any;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (certain)
        {
            ScoreParts(scope, among, points);
            return;
        }

        var bits = scope.Frames.RentBits();
        var own = bits.AsSpan(0, scope.Words);
        if (Fill(scope, own) && BlockBits.And(own, among))
        {
            var accumulator = scope.Frames.RentPoints();
            var apart = accumulator.AsSpan(0, scope.Count);
            apart.Clear();
            ScoreParts(scope, own, apart);
            PointFrames.AddAmong(own, apart, points);
            scope.Frames.Return(accumulator);
        }

        scope.Frames.Return(bits);
    }

    public override int At(int document)
    {
        if (Array.Exists(_required, part => part.At(document) == NoMatch) || Array.Exists(not, part => part.At(document) != NoMatch))
        {
            return NoMatch;
        }

        var optional = Array.ConvertAll(should, part => part.At(document));
        var lacksOne = _required.Length == 0 && should.Length > 0 && Array.TrueForAll(optional, points => points == NoMatch);
        return lacksOne ? NoMatch : must.Sum(part => part.At(document)) + optional.Where(points => points != NoMatch).Sum();
    }

    public override Explanation? Explain(int document) =>
        At(document) is var points and not NoMatch ? new(Query, points, [.. must.Concat(should).Select(part => part.Explain(document)).OfType<Explanation>()]) : null;

    private bool FillRequired(BlockScope scope, Span<ulong> matches)
    {
        if (_required.Length == 0)
        {
            return should.Length > 0 ? UnionFill.Fill(should, scope, matches) : FillAll(scope, matches);
        }

        if (!_required[0].Fill(scope, matches))
        {
            return false;
        }

        var any = true;
        for (var i = 1; any && i < _required.Length; i++)
        {
            any = _required[i].Narrow(scope, matches);
        }

        return any;
    }

    private static bool FillAll(BlockScope scope, Span<ulong> matches)
    {
        BlockBits.FillAll(matches, scope.Count);
        return true;
    }

    private void ScoreParts(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points)
    {
        foreach (var part in must)
        {
            part.Score(scope, among, points, certain: true);
        }

        foreach (var part in should)
        {
            part.Score(scope, among, points, certain: false);
        }
    }
}
