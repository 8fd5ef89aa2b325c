using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search;

/// <summary>The engine that needs nothing but the framework.</summary>
public sealed class EmbeddedEngine : ISearchEngine
{
    /// <inheritdoc/>
    public string Name => "Embedded";

    /// <inheritdoc/>
    public ISearchIndex Open(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps) =>
        Open(new FolderStorage(folder), schema, stamps, isNew: false);

    /// <inheritdoc/>
    public ISearchIndex Create(string folder, IndexSchema schema, IReadOnlyDictionary<string, string> stamps) =>
        Open(new FolderStorage(folder), schema, stamps, isNew: true);

    /// <summary>A new, empty index without files: gone when it is disposed. For what is small and made anew at every start.</summary>
    /// <param name="schema">The fields.</param>
    public static ISearchIndex CreateInMemory(IndexSchema schema) => Open(new MemoryStorage(), schema, new Dictionary<string, string>(), isNew: true);

    internal static ISearchIndex Open(IIndexStorage storage, IndexSchema schema, IReadOnlyDictionary<string, string> stamps, bool isNew)
    {
        try
        {
            var layout = new SegmentLayout(schema);
            var files = new IndexFiles(storage, layout, stamps);
            if (isNew)
            {
                files.Clear();
            }

            return new EmbeddedIndex(layout, files);
        }
        catch
        {
            storage.Dispose();
            throw;
        }
    }
}
