using MatchPortal.Core.Data;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Where the indexes lie: each engine has folders of its own.</summary>
internal sealed class IndexFolders(DataFolder data, ISearchEngine engine)
{
    public IndexFolder Of(LiveIndex index) => new(engine, Path.Combine(data.Indexes, engine.Name.ToLowerInvariant(), index.Name));
}
