using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>All of some, none of others, the points of those that count.</summary>
internal sealed class BoolScorer(BoolQuery query, Scorer[] must, Scorer[] should, Scorer[] not, Scorer[] filter) : Scorer(query)
{
    private readonly Scorer[] _required = InOrder(must, filter);

    public Scorer[] Must => must;

    public Scorer[] Should => should;

    public override int Cost => _required.Length > 0 ? 6 : 15;

    public override ulong Zones(int block)
    {
        // The costliest to ask for documents, boxes and bounds, are the cheapest to ask for blocks.
        var zones = _required.Length > 0 || should.Length == 0 ? ulong.MaxValue : UnionFill.Zones(should, block);
        for (var i = _required.Length - 1; i >= 0 && zones != 0; i--)
        {
            zones &= _required[i].Zones(block);
        }

        return zones;
    }

    public override int Most(int block)
    {
        var most = 0;
        foreach (var part in must)
        {
            most += part.Most(block);
        }

        foreach (var part in should)
        {
            most += part.Most(block);
        }

        return most;
    }

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        if (Zones(scope.Number) is not (not 0 and var zones) || !FillRequired(scope, matches, zones))
        {
            return false;
        }

        if (not.Length == 0)
        {
            return true;
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

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        if (_required.Length == 0 || not.Length > 0)
        {
            return base.Keep(scope, locals);
        }

        var count = locals.Length;
        foreach (var part in _required)
        {
            count = part.Keep(scope, locals[..count]);
        }

        return count;
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

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        if (!certain && (_required.Length > 0 || not.Length > 0))
        {
            base.ScoreEach(scope, locals, points, certain);
            return;
        }

        foreach (var part in must)
        {
            part.ScoreEach(scope, locals, points, certain: true);
        }

        foreach (var part in should)
        {
            part.ScoreEach(scope, locals, points, certain: false);
        }
    }

    public override bool Matches(int document) =>
        HasRequired(document) && (_required.Length > 0 || should.Length == 0 || UnionFill.Matches(should, document));

    public override int At(int document)
    {
        var (points, matches) = (0, _required.Length > 0 || should.Length == 0);
        if (!HasRequired(document))
        {
            return NoMatch;
        }

        foreach (var part in must)
        {
            points += part.At(document);
        }

        foreach (var part in should)
        {
            var optional = part.At(document);
            matches |= optional != NoMatch;
            points += Math.Max(0, optional);
        }

        return matches ? points : NoMatch;
    }

    public override Explanation? Explain(int document) =>
        At(document) is var points and not NoMatch ? new(Query, points, [.. must.Concat(should).Select(part => part.Explain(document)).OfType<Explanation>()]) : null;

    private static Scorer[] InOrder(Scorer[] must, Scorer[] filter)
    {
        Scorer[] parts = [.. must, .. filter];
        for (var i = 1; i < parts.Length; i++)
        {
            var part = parts[i];
            var at = i;
            for (; at > 0 && parts[at - 1].Cost > part.Cost; at--)
            {
                parts[at] = parts[at - 1];
            }

            parts[at] = part;
        }

        return parts;
    }

    private bool HasRequired(int document)
    {
        foreach (var part in _required)
        {
            if (!part.Matches(document))
            {
                return false;
            }
        }

        return !UnionFill.Matches(not, document);
    }

    private bool FillRequired(BlockScope scope, Span<ulong> matches, ulong zones)
    {
        if (_required.Length == 0)
        {
            return should.Length > 0 ? UnionFill.Fill(should, scope, matches) : FillAll(scope, matches);
        }

        var any = _required[0].Fill(scope, matches) && (zones == ulong.MaxValue || BlockBits.KeepZones(matches, zones));
        for (var i = 1; any && i < _required.Length; i++)
        {
            if (BlockBits.Count(matches) is var count && count <= FewDocuments.Most)
            {
                return NarrowFew(scope, matches, count, _required.AsSpan(i));
            }

            any = _required[i].Narrow(scope, matches);
        }

        return any;
    }

    private static bool NarrowFew(BlockScope scope, Span<ulong> matches, int count, ReadOnlySpan<Scorer> required)
    {
        Span<ushort> locals = stackalloc ushort[FewDocuments.Most];
        FewDocuments.List(matches, locals);
        var left = count;
        for (var i = 0; left > 0 && i < required.Length; i++)
        {
            left = required[i].Keep(scope, locals[..left]);
        }

        if (left < count)
        {
            FewDocuments.Set(locals[..left], matches);
        }

        return left > 0;
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
