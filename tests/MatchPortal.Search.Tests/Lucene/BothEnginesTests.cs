using FsCheck.Fluent;
using MatchPortal.Search.Lucene;
using MatchPortal.Search.Port;
using MatchPortal.Search.Tests.Differential;

namespace MatchPortal.Search.Tests.Lucene;

/// <summary>The same documents in both engines, over several segments with deletions: the same order, scores, totals and facets, and the same reasons.</summary>
public sealed class BothEnginesTests : IDisposable
{
    private const int Documents = 10_000;

    private static readonly Dictionary<string, string> NoStamps = [];

    private readonly TempFolder _first = new();
    private readonly TempFolder _second = new();
    private readonly ISearchIndex _embedded;
    private readonly ISearchIndex _lucene;

    public BothEnginesTests()
    {
        _embedded = new EmbeddedEngine().Open(_first.Path, World.Schema, NoStamps);
        _lucene = new LuceneEngine().Open(_second.Path, World.Schema, NoStamps);
        IndexChange[] changes = [.. DocumentGen.Change(Documents * 2).Sample(6, Documents)];
        foreach (var (batch, i) in changes.Chunk(1_500).Select((batch, i) => (batch, i)))
        {
            _embedded.Apply(new(i + 1, batch));
            _lucene.Apply(new(i + 1, batch));
        }

        using var snapshot = _lucene.Snapshot();
        var statistics = snapshot.MeasureStatistics("both");
        _embedded.UseStatistics(statistics);
        _lucene.UseStatistics(statistics);
    }

    [Fact]
    public void Search_OfTheSameDocuments_GivesTheSameOrderScoresTotalsAndFacetsInBothEngines()
    {
        using var embedded = _embedded.Snapshot();
        using var lucene = _lucene.Snapshot();
        _lucene.Compact();
        using var compacted = _lucene.Snapshot();

        Assert.Null(Comparison.DifferInTerms(embedded, lucene));
        var chosen = ManyBlocksQueries.All.Select(query => new SearchRequest(query, 50) { TieKey = 5, Facets = ["kind", "area"] });
        foreach (var request in chosen.Concat(QueryGen.Request.Sample(20, TestEngines.Rounds(150))))
        {
            Assert.Null(Tell(embedded, lucene, request) ?? Tell(embedded, compacted, request));
        }
    }

    public void Dispose()
    {
        _embedded.Dispose();
        _lucene.Dispose();
        _first.Dispose();
        _second.Dispose();
    }

    private static string? Tell(ISearchSnapshot embedded, ISearchSnapshot lucene, SearchRequest request) =>
        (Comparison.Differ(embedded, lucene, request) ?? DifferInReasons(embedded, lucene, request)) is { } wrong ? $"{QueryText.Of(request.Query)} {request}\n{wrong}" : null;

    private static string? DifferInReasons(ISearchSnapshot embedded, ISearchSnapshot lucene, SearchRequest request)
    {
        foreach (var hit in embedded.Search(request).Hits.Take(5))
        {
            var (expected, actual) = (embedded.Explain(request.Query, hit.Id)!.ToString(), lucene.Explain(request.Query, hit.Id)?.ToString());
            if (expected != actual)
            {
                return $"reasons: expected\n{expected}\nbut was\n{actual}";
            }
        }

        return null;
    }
}
