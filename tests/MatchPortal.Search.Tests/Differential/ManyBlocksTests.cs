using FsCheck.Fluent;
using MatchPortal.Search.Port;
using MatchPortal.Search.Tests.Oracle;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Enough documents for several blocks and segments, so that skipping, looking up few among many, and vectors have something to do.</summary>
public sealed class ManyBlocksTests : IDisposable
{
    private const int Documents = 10_000;

    private readonly TempFolder _folder = new();
    private readonly ISearchIndex _index;
    private readonly OracleIndex _oracle = new(World.Schema);

    public ManyBlocksTests()
    {
        _index = new EmbeddedEngine().Open(_folder.Path, World.Schema, new Dictionary<string, string>());
        IndexChange[] changes = [.. DocumentGen.Change(Documents * 5).Sample(6, Documents)];
        foreach (var (batch, i) in changes.Chunk(4_000).Select((batch, i) => (batch, i)))
        {
            _index.Apply(new(i + 1, batch));
            _oracle.Apply(new(i + 1, batch));
        }

        using var snapshot = _index.Snapshot();
        var statistics = snapshot.MeasureStatistics("many");
        _index.UseStatistics(statistics);
        _oracle.UseStatistics(statistics);
    }

    [Fact]
    public void Search_OverSeveralSegmentsAndOneOfSeveralBlocks_EqualsTheOracle()
    {
        using var right = _oracle.Snapshot();
        using var before = _index.Snapshot();
        _index.Compact();
        using var after = _index.Snapshot();

        Assert.Null(Comparison.DifferInTerms(right, after));
        foreach (var request in ManyBlocksQueries.All.Select(query => new SearchRequest(query, 50) { TieKey = 5, Facets = ["kind"] }))
        {
            var (expected, apart, together) = (right.Search(request), before.Search(request), after.Search(request));
            Assert.Equal((QueryText.Of(request.Query), expected.Total, expected.Total), (QueryText.Of(request.Query), apart.Total, together.Total));
            Assert.Equal(expected.Hits, apart.Hits);
            Assert.Equal(expected.Hits, together.Hits);
            Assert.Equal(expected.Facets["kind"], together.Facets["kind"]);
        }

        foreach (var request in QueryGen.Request.Sample(20, TestEngines.Rounds(30)))
        {
            Assert.Null(Tell(right, before, request) ?? Tell(right, after, request));
        }
    }

    public void Dispose()
    {
        _index.Dispose();
        _oracle.Dispose();
        _folder.Dispose();
    }

    private static string? Tell(ISearchSnapshot right, ISearchSnapshot found, SearchRequest request) =>
        Comparison.Differ(right, found, request) is { } wrong ? $"{QueryText.Of(request.Query)} {request}\n{wrong}" : null;
}
