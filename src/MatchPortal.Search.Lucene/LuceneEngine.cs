using MatchPortal.Search.Lucene.Indexing;
using MatchPortal.Search.Lucene.Storage;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene;

/// <summary>The engine that keeps its indexes with Lucene.Net.</summary>
public sealed class LuceneEngine : ISearchEngine
{
    /// <inheritdoc/>
    public string Name => "Lucene.Net";

    /// <inheritdoc/>
    public ISearchIndex Open(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps) => Open(folder, schema, stamps, isNew: false);

    /// <inheritdoc/>
    public ISearchIndex Create(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps) => Open(folder, schema, stamps, isNew: true);

    private static LuceneIndex Open(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps, bool isNew)
    {
        var origin = new CommitOrigin(schema, stamps);
        var files = isNew ? LuceneFolder.Create(folder, origin) : LuceneFolder.Open(folder, origin);
        return new LuceneIndex(schema, files);
    }
}
