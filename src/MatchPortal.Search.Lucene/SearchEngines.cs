using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene;

/// <summary>The one place that chooses an engine.</summary>
public static class SearchEngines
{
    /// <summary>The engines compiled in: our own, and with <c>-p:SearchEngine=Lucene</c> the one on Lucene.Net after it.</summary>
    public static IReadOnlyList<ISearchEngine> All { get; } =
    [
        new EmbeddedEngine(),
#if LUCENE
        new LuceneEngine(),
#endif
    ];

    /// <summary>The engine of this build: the last compiled in.</summary>
    public static ISearchEngine Create() => All[^1];
}
