using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of at least one part. Parts are few; long lists of terms come as one (<see cref="TermLists"/>).</summary>
internal abstract class UnionScorer(Query query, PointScorer[] parts) : PointScorer(query)
{
    private bool _isAsked;

    protected ReadOnlySpan<PointScorer> All => parts;

    public override int NextDoc()
    {
        var least = NO_MORE_DOCS;
        foreach (var part in parts)
        {
            least = Math.Min(least, part.DocID == At ? part.NextDoc() : part.DocID);
        }

        return At = least;
    }

    public override int Advance(int target)
    {
        var least = NO_MORE_DOCS;
        foreach (var part in parts)
        {
            least = Math.Min(least, part.DocID < target ? part.Advance(target) : part.DocID);
        }

        return At = least;
    }

    public override bool Matches(int document)
    {
        (_isAsked, At) = (true, document);
        foreach (var part in parts)
        {
            if (part.Matches(document))
            {
                return true;
            }
        }

        return false;
    }

    public override long GetCost() => parts.Sum(part => part.GetCost());

    /// <summary>Whether a part matches the document this stands on.</summary>
    protected bool Holds(PointScorer part) => _isAsked ? part.Matches(At) : part.DocID == At;
}
