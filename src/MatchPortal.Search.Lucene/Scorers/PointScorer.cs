using Lucene.Net.Search;
using Explanation = MatchPortal.Search.Port.Explanation;
using Query = MatchPortal.Search.Queries.Query;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>
/// A query node made ready for one segment; used by one thread. It is either walked, as Lucene's iterators are, or asked about documents, both in rising order: one instance never both.
/// So a filter that knows its answer without a list is not made to look for its next match.
/// </summary>
internal abstract class PointScorer(Query query) : DocIdSetIterator
{
    public Query Query { get; } = query;

    /// <summary>The document walked to, or one not before that last asked about. Not virtual, as it is read more often than anything else.</summary>
    public sealed override int DocID => At;

    /// <summary>The points of the document walked to, or last asked about and found to match.</summary>
    public abstract int Points { get; }

    /// <summary>What <see cref="DocID"/> gives; heirs keep it.</summary>
    protected int At { get; set; } = -1;

    /// <summary>Asks about a document, which is not before the last; the same again gives the same.</summary>
    public abstract bool Matches(int document);

    /// <summary>Where the points of one document come from; null if it does not match.</summary>
    public Explanation? Explain(int document) => Matches(document) ? new(Query, Points, [.. Parts(document)]) : null;

    /// <summary>The explanations of what is inside.</summary>
    public virtual IEnumerable<Explanation> Parts(int document) => [];
}
