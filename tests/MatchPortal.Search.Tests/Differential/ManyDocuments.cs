using FsCheck.Fluent;
using MatchPortal.Search.Port;
using MatchPortal.Search.Tests.Oracle;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Enough documents for several blocks, in the engine and in the oracle: at first in several segments.</summary>
public sealed class ManyDocuments : IDisposable
{
    private const int Changes = 36_000;

    private readonly TempFolder _folder = new();
    private readonly OracleIndex _oracle = new(World.Schema);

    public ManyDocuments()
    {
        Index = new EmbeddedEngine().Open(_folder.Path, World.Schema, new Dictionary<string, string>());
        IndexChange[] changes = [.. DocumentGen.Change(Changes * 5).Sample(Changes, 6)];
        foreach (var (batch, i) in changes.Chunk(6_000).Select((batch, i) => (batch, i)))
        {
            Index.Apply(new(i + 1, batch));
            _oracle.Apply(new(i + 1, batch));
        }

        using var snapshot = Index.Snapshot();
        Assert.InRange(snapshot.Count, Changes / 2, Changes);
        var statistics = snapshot.MeasureStatistics("many");
        Index.UseStatistics(statistics);
        _oracle.UseStatistics(statistics);
        Before = Index.Snapshot();
        Index.Compact();
        Right = _oracle.Snapshot();
    }

    public ISearchIndex Index { get; }

    /// <summary>As the oracle sees them.</summary>
    public ISearchSnapshot Right { get; }

    /// <summary>In several segments.</summary>
    public ISearchSnapshot Before { get; }

    public void Dispose()
    {
        Before.Dispose();
        Right.Dispose();
        Index.Dispose();
        _oracle.Dispose();
        _folder.Dispose();
    }
}
