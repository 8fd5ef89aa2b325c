using MatchPortal.Search;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>
/// A few documents in an index of their own, in memory: asked by the same plans, with the text statistics of the index they are compared with. For who is not in that index, as somebody
/// hidden who looks at their own matches, and for a ranking of another day.
/// </summary>
internal sealed class ProfilesApart : IDisposable
{
    private readonly ISearchIndex _index;

    /// <param name="schema">Of the index whose plans it is asked by.</param>
    /// <param name="documents">All there are.</param>
    /// <param name="statistics">Of that index.</param>
    public ProfilesApart(IndexSchema schema, IReadOnlyList<SearchDocument> documents, CorpusStatistics statistics)
    {
        _index = EmbeddedEngine.CreateInMemory(schema);
        _index.Apply(new(1, [.. documents.Select(IndexChange.Put)]));
        _index.UseStatistics(statistics);
        Snapshot = _index.Snapshot();
    }

    public ISearchSnapshot Snapshot { get; }

    public void Dispose()
    {
        Snapshot.Dispose();
        _index.Dispose();
    }
}
