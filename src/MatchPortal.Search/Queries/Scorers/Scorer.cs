using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>
/// A query node made ready for one segment; used by one thread. It answers for a block at a time (which documents, then how many points) or for one document.
/// Guarantees: both ways agree.
/// </summary>
internal abstract class Scorer(Query query)
{
    /// <summary>What <see cref="At"/> gives for a document that does not match.</summary>
    public const int NoMatch = -1;

    public Query Query { get; } = query;

    /// <summary>A guess at how costly and how selective it is, for ordering; the smaller, the sooner it is asked.</summary>
    public virtual int Cost => 10;

    /// <summary>The zones of a block that can hold a match, as bits, by what is known without looking at documents.</summary>
    public virtual ulong Zones(int block) => ulong.MaxValue;

    /// <summary>More points than this no document of a block can get.</summary>
    public abstract int Most(int block);

    /// <summary>Writes the matching documents of the block as bits, over what was there.</summary>
    /// <returns>False if certainly none matches; the bits then hold anything.</returns>
    public abstract bool Fill(BlockScope scope, Span<ulong> matches);

    /// <summary>Takes those documents out that do not match.</summary>
    /// <returns>False if certainly none is left; the bits then hold anything.</returns>
    public virtual bool Narrow(BlockScope scope, Span<ulong> matches)
    {
        var rented = scope.Frames.RentBits();
        var own = rented.AsSpan(0, scope.Words);
        var any = Fill(scope, own) && BlockBits.And(matches, own);
        scope.Frames.Return(rented);
        return any;
    }

    /// <summary>Puts the matching documents in besides those that are there.</summary>
    /// <returns>Whether there may be any.</returns>
    public virtual bool Widen(BlockScope scope, Span<ulong> matches)
    {
        var rented = scope.Frames.RentBits();
        var own = rented.AsSpan(0, scope.Words);
        var any = Fill(scope, own);
        if (any)
        {
            BlockBits.Or(matches, own);
        }

        scope.Frames.Return(rented);
        return any;
    }

    /// <summary>
    /// Adds the points of the documents in <paramref name="among"/> that match. Documents outside it may be given anything.
    /// </summary>
    /// <param name="scope">The block.</param>
    /// <param name="among">Documents as bits.</param>
    /// <param name="points">For each document of the block.</param>
    /// <param name="certain">Whether all of <paramref name="among"/> are known to match.</param>
    public abstract void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain);

    /// <summary>Of few documents of the block keeps those in front that match, in their order.</summary>
    /// <returns>How many are left.</returns>
    public virtual int Keep(BlockScope scope, Span<ushort> locals)
    {
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += Matches(scope.First + local) ? 1 : 0;
        }

        return kept;
    }

    /// <summary>The same as <see cref="Score"/> for few documents.</summary>
    /// <param name="scope">The block.</param>
    /// <param name="locals">The documents, rising, at most <see cref="FewDocuments.Most"/>.</param>
    /// <param name="points">For each document of the block.</param>
    /// <param name="certain">Whether all of them are known to match.</param>
    public virtual void ScoreEach(BlockScope scope, ReadOnlySpan<ushort> locals, Span<int> points, bool certain)
    {
        foreach (var local in locals)
        {
            points[local] += Math.Max(0, At(scope.First + local));
        }
    }

    /// <summary>Whether one document of the segment matches; what it gets need not be found out.</summary>
    public virtual bool Matches(int document) => At(document) != NoMatch;

    /// <summary>The points of one document of the segment, or <see cref="NoMatch"/>.</summary>
    public abstract int At(int document);

    /// <summary>Where the points of one document come from; null if it does not match.</summary>
    public virtual Explanation? Explain(int document) => At(document) is var points and not NoMatch ? new(Query, points, []) : null;
}
