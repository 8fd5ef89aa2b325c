using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Port;

/// <summary>An index at one moment. Guarantees: never changes; may be used by several threads at once.</summary>
public interface ISearchSnapshot : IDisposable
{
    /// <summary>The highest sequence number it holds.</summary>
    long Sequence { get; }

    /// <summary>The number of documents.</summary>
    int Count { get; }

    /// <summary>What text is scored with.</summary>
    CorpusStatistics Statistics { get; }

    /// <summary>Finds the best documents of a query with total and facets.</summary>
    /// <exception cref="ArgumentException">A field is missing or of the wrong kind, a node is malformed, or the points could reach <see cref="Query.PointLimit"/>.</exception>
    SearchResult Search(SearchRequest request);

    /// <summary>The points of one document, part by part; null if it is not there or does not match. Guarantees: the points equal its score, and the parts of each node sum to it.</summary>
    /// <exception cref="ArgumentException">As in <see cref="Search"/>.</exception>
    Explanation? Explain(Query query, Guid id);

    /// <summary>The terms of a text, keyword or concept field that start with a prefix, in the order of their UTF-8 bytes, with the number of documents that hold them now (never 0); none for a prefix that is not well-formed.</summary>
    /// <exception cref="ArgumentException">No such field, or of another kind.</exception>
    IEnumerable<TermCount> Terms(string field, string prefix = "");

    /// <summary>Measures document frequencies and average lengths of all text fields as they are now.</summary>
    /// <param name="version">The name they are kept under.</param>
    CorpusStatistics MeasureStatistics(string version);
}
