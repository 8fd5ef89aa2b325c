using MatchPortal.Search.Lucene;
using MatchPortal.Search.Port;

namespace MatchPortal.Benchmarks.Search;

/// <summary>The engines compiled in, each with an index of its own; ours first.</summary>
internal sealed class Engines(string folder) : IDisposable
{
    private static readonly IReadOnlyList<ISearchEngine> Compiled = SearchEngines.All;

    public IReadOnlyList<EngineRun> All { get; } = [.. Compiled.Select(engine => new EngineRun(engine, Path.Combine(folder, engine.Name)))];

    public void Dispose()
    {
        foreach (var engine in All)
        {
            engine.Dispose();
        }
    }
}
