using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>Documents by their columns: each answers for itself, and walking means trying one after the other.</summary>
/// <param name="query">The node.</param>
/// <param name="count">The documents of the segment.</param>
/// <param name="matches">Whether a document matches; null means that all do.</param>
/// <param name="points">The points of one that does; null means none.</param>
internal sealed class ColumnScorer(Query query, int count, Predicate<int>? matches, Func<int, int>? points = null) : PointScorer(query)
{
    public override int Points => points is null ? 0 : points(At);

    public override int NextDoc() => Advance(At + 1);

    public override int Advance(int target)
    {
        for (At = target; At < count; At++)
        {
            if (matches is null || matches(At))
            {
                return At;
            }
        }

        return At = NO_MORE_DOCS;
    }

    public override bool Matches(int document)
    {
        At = document;
        return matches is null || matches(document);
    }

    public override long GetCost() => count;
}
