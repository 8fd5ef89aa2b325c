using MatchPortal.Search;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>
/// One document in an index of its own, in memory: asked by the same plans, with the text statistics of the index it is compared with. For who is not in that index, as somebody
/// hidden who looks at their own matches, and for a ranking of another day.
/// </summary>
internal sealed class ProfileAlone : IDisposable
{
    private readonly ISearchIndex _index;

    /// <param name="schema">Of the index whose plans it is asked by.</param>
    /// <param name="document">The only one.</param>
    /// <param name="statistics">Of that index.</param>
    public ProfileAlone(IndexSchema schema, SearchDocument document, CorpusStatistics statistics)
    {
        _index = EmbeddedEngine.CreateInMemory(schema);
        _index.Apply(new(1, [IndexChange.Put(document)]));
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
