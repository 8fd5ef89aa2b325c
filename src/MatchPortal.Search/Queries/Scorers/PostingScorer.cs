using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One term of a text or concept field, its byte scored through 256 points.</summary>
internal sealed class PostingScorer(Query query, PostingField field, PayloadPoints points256) : TermScorer(query, field)
{
    // Looking one document up costs as much as adding so many postings.
    private const int PostingsWorthLookup = 8;

    /// <summary>The points of each payload.</summary>
    public PayloadPoints Points { get; set; } = points256;

    public override int Cost => 5;

    public override int Most(int block) => Entry(block) is >= 0 and var entry ? Points.Most(Field, entry) : 0;

    public override bool Widen(BlockScope scope, Span<ulong> matches)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return false;
        }

        var postings = Field.Postings(entry);
        if (Points.IsWhole)
        {
            postings.SetIn(matches);
            return true;
        }

        for (var i = 0; i < postings.Locals.Length; i++)
        {
            if (Points[postings.Payloads[i]] != NoMatch)
            {
                BlockBits.Set(matches, postings.Locals[i]);
            }
        }

        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (Entry(scope.Number) is >= 0 and var entry)
        {
            Points.Add(Field.Postings(entry), points);
        }
    }

    public override void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        if (Entry(scope.Number) is not (>= 0 and var entry))
        {
            return;
        }

        var postings = Field.Postings(entry);
        if (postings.Locals.Length <= locals.Length * PostingsWorthLookup)
        {
            Points.Add(postings, points);
            return;
        }

        var walk = postings.Walk();
        foreach (var local in locals)
        {
            if (walk.MoveTo(local))
            {
                points[local] += Math.Max(0, Points[walk.Payload]);
            }
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
            kept += walk.MoveTo(local) && (Points.IsWhole || Points[walk.Payload] != NoMatch) ? 1 : 0;
        }

        return kept;
    }

    /// <summary>Offers every document of the block whose points may be enough. Requires: nothing else gives points.</summary>
    public void OfferAll(BlockScope scope, ReadOnlySpan<ulong> among, TopHits hits, SegmentSearch search)
    {
        var postings = Field.Postings(Entry(scope.Number));
        var ids = scope.Segment.Ids.Slice(scope.First, scope.Count);
        var locals = postings.Locals;
        var payloads = postings.Payloads[..locals.Length];
        var table = Points.Table.AsSpan(0, 256);
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
            var postings = Field.Postings(entry);
            for (var i = 0; i < postings.Locals.Length; i++)
            {
                ref var kept = ref points[postings.Locals[i]];
                kept = Math.Max(kept, Points[postings.Payloads[i]]);
            }
        }
    }

    /// <summary>Moves what was gathered for its documents, at most so much each, and leaves zeros behind.</summary>
    public void Drain(BlockScope scope, Span<int> gathered, Span<int> points, int cap)
    {
        if (Entry(scope.Number) is >= 0 and var entry)
        {
            foreach (var local in Field.Postings(entry).Locals)
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

        var walk = Field.Postings(entry).Walk();
        return walk.MoveTo((ushort)(document & Block.Mask)) ? Points[walk.Payload] : NoMatch;
    }
}
