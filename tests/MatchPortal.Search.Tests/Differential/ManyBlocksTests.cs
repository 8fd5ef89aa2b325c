using FsCheck.Fluent;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.Search.Queries.Scorers;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>
/// Several blocks and segments, so that skipping, looking up few among many, giving up what cannot win, and vectors have something to do. Each way through a block is
/// asserted to have been gone, or the comparison would say nothing about it. (For a while the documents were five, a sample's size and number being mixed up.)
/// </summary>
public sealed class ManyBlocksTests(ManyDocuments documents) : IClassFixture<ManyDocuments>
{
    public static TheoryData<string> Ways => [.. Asked.Keys];

    // Words and concepts are in a tenth to a half of the documents: alone they have thousands of matches in a block, together a handful.
    private static Dictionary<string, Query[]> Asked { get; } = new()
    {
        [nameof(PathCounts.Alone)] = [Word("svejs")],
        [nameof(PathCounts.Many)] = [new BoolQuery { Should = [new ColumnQuery("least", [new(0, 5), new(20, 9)], 1), Word("bog")] }],
        [nameof(PathCounts.FewOfMany)] = [new BoolQuery { Should = [new BoolQuery { Must = [Word("smed"), Word("bog")], Should = [new AllQuery(5_000)] }, Word("svejs"), Word("zebra"), Skill("c1")] }],
        [nameof(PathCounts.Few)] = [new BoolQuery { Must = [Skill("c1"), Skill("c2"), Skill("c3"), Word("svejs")], Should = [Word("smed"), Word("bog"), Skill("c4"), new KeywordQuery("kind", ["job"], 40)] }],
        [nameof(PathCounts.BlocksGivenUp)] = [Near(new(54.7, 8.3)), Near(new(54.7, 12.4)), Near(new(57.5, 8.3)), Near(new(57.5, 12.4))],
    };

    [Fact]
    public void Search_OverSeveralSegmentsAndOneOfSeveralBlocks_EqualsTheOracle()
    {
        using var after = documents.Index.Snapshot();

        Assert.Null(Comparison.DifferInTerms(documents.Right, after));
        foreach (var request in ManyBlocksQueries.All.Select(query => new SearchRequest(query, 50) { TieKey = 5, Facets = ["kind"] }))
        {
            Assert.Null(Tell(documents.Before, request) ?? Tell(after, request));
        }

        foreach (var request in QueryGen.Request.Sample(TestEngines.Rounds(40), 20))
        {
            Assert.Null(Tell(documents.Before, request) ?? Tell(after, request));
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Search_ByEachWayThroughABlock_EqualsTheOracle(string way)
    {
        using var found = documents.Index.Snapshot();
        var counter = typeof(PathCounts).GetProperty(way)!;
        var before = (long)counter.GetValue(FramePool.Mine.Paths)!;

        foreach (var query in Asked[way])
        {
            foreach (var count in new[] { 1, 20, 300 })
            {
                Assert.Null(Tell(found, new(query, count) { TieKey = 3, Facets = ["area", "kind"] }));
            }
        }

        Assert.True((long)counter.GetValue(FramePool.Mine.Paths)! > before, $"No block went the way '{way}'.");
    }

    private static TermQuery Word(string word) => new("title", word, 100);

    private static ConceptQuery Skill(string concept) => new("skill", concept, PointTable.Of(payload => payload));

    private static BoolQuery Near(GeoPoint place) =>
        new() { Should = [new KeywordQuery("code", ["2223"], 10), new ConstantQuery(new RadiusQuery("place", place, 60_000), 5_000)] };

    private string? Tell(ISearchSnapshot found, SearchRequest request) =>
        Comparison.Differ(documents.Right, found, request) is { } wrong ? $"{QueryText.Of(request.Query)} {request}\n{wrong}" : null;
}
