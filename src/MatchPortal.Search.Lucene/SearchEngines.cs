using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene;

/// <summary>The one place that chooses an engine.</summary>
public static class SearchEngines
{
    /// <summary>The engines compiled in, the one that the programs use first.</summary>
    public static IReadOnlyList<ISearchEngine> All { get; } =
    [
#if LUCENE
        new LuceneEngine(),
#endif
        new EmbeddedEngine(),
    ];

    /// <summary>The engine of this build.</summary>
    public static ISearchEngine Create() => All[0];
}
