using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One term of a text or concept field, its byte scored through a table of 256 points.</summary>
internal sealed class PostingScorer(Query query, PostingField field, int term, PayloadPoints points256) : Scorer(query)
{
    private readonly int[] _table = points256.Table;

    // The block asked about last: every step of a search asks about the same one.
    private int _block = -1;
    private int _entry;

    public override int Cost => 5;

    public override bool CanMatch(int block) => Entry(block) >= 0;

    public override int Most(int block) => Entry(block) is >= 0 and var entry ? points256.Most(field, entry) : 0;

    /// <summary>How many postings the block has.</summary>
    public int Count(int block) => Entry(block) is >= 0 and var entry ? field.Count(entry) : 0;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        return Widen(scope, matches);
    }

    public override bool Widen(BlockScope scope, Span<ulong> matches)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return false;
        }

        var postings = field.Postings(entry);
        if (points256.IsWhole)
        {
            postings.SetIn(matches);
            return true;
        }

        for (var i = 0; i < postings.Locals.Length; i++)
        {
            if (_table[postings.Payloads[i]] != NoMatch)
            {
                BlockBits.Set(matches, postings.Locals[i]);
            }
        }

        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return;
        }

        var postings = field.Postings(entry);
        var locals = postings.Locals;
        var payloads = postings.Payloads[..locals.Length];
        var table = _table.AsSpan(0, 256);
        for (var i = 0; i < locals.Length; i++)
        {
            points[locals[i]] += Math.Max(0, table[payloads[i]]);
        }
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return;
        }

        var walk = field.Postings(entry).Walk();
        for (var i = 0; i < locals.Length; i++)
        {
            if (walk.MoveTo(locals[i]))
            {
                points[i] += Math.Max(0, _table[walk.Payload]);
            }
        }
    }

    /// <summary>Offers every document of the block whose points may be enough. Requires: nothing else gives points.</summary>
    public void OfferAll(BlockScope scope, ReadOnlySpan<ulong> among, TopHits hits, SegmentSearch search)
    {
        var postings = field.Postings(Entry(scope.Number));
        var ids = scope.Segment.Ids.Slice(scope.First, scope.Count);
        var locals = postings.Locals;
        var payloads = postings.Payloads[..locals.Length];
        var table = _table.AsSpan(0, 256);
        var threshold = hits.Threshold;
        for (var i = 0; i < locals.Length; i++)
        {
            if (table[payloads[i]] >= threshold && BlockBits.Has(among, locals[i]))
            {
                hits.Offer(table[payloads[i]], ids[locals[i]], scope.First + locals[i], search);
                threshold = hits.Threshold;
            }
        }
    }

    /// <summary>Raises each document's number to its points here, if they are more.</summary>
    public void Raise(BlockScope scope, Span<int> points)
    {
        if (Entry(scope.Number) is >= 0 and var entry)
        {
            var postings = field.Postings(entry);
            for (var i = 0; i < postings.Locals.Length; i++)
            {
                ref var kept = ref points[postings.Locals[i]];
                kept = Math.Max(kept, _table[postings.Payloads[i]]);
            }
        }
    }

    /// <summary>Moves what was gathered for its documents, at most so much each, and leaves zeros behind.</summary>
    public void Drain(BlockScope scope, Span<int> gathered, Span<int> points, int cap)
    {
        if (Entry(scope.Number) is >= 0 and var entry)
        {
            foreach (var local in field.Postings(entry).Locals)
            {
                points[local] += Math.Min(cap, gathered[local]);
                gathered[local] = 0;
            }
        }
    }

    public override int At(int document)
    {
        if (Entry(document >> Block.Bits) is not (>= 0 and var entry))
        {
            return NoMatch;
        }

        var walk = field.Postings(entry).Walk();
        return walk.MoveTo((ushort)(document & Block.Mask)) ? _table[walk.Payload] : NoMatch;
    }

    private int Entry(int block)
    {
        if (_block != block)
        {
            (_block, _entry) = (block, field.Entry(term, block));
        }

        return _entry;
    }
}
