using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene;

/// <summary>The one place that chooses an engine.</summary>
public static class SearchEngines
{
    /// <summary>The engine of this build.</summary>
    public static ISearchEngine Create() => new EmbeddedEngine();
}
