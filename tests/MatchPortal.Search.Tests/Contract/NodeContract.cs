using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>Every node of a query and every kind of field, each by an example that can be checked by hand.</summary>
public abstract class NodeContract(ISearchEngine engine) : SearchContract(engine)
{
    private static readonly GeoPoint Aarhus = new(56.1572, 10.2107);
    private static readonly GeoPoint Randers = new(56.4607, 10.0364); // 35 kilometres from Aarhus.
    private static readonly GeoPoint Copenhagen = new(55.6759, 12.5655);
    private static readonly DateTime May = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly PointTable Payload = PointTable.Of(payload => payload == 7 ? PointTable.NoMatch : payload);

    // Before statistics are measured a term's rarity is ln 2, so once with weight 100 is 69 points and twice 69 * 2 * 2.2 / 3.2 = 95.
    private static readonly (Query Query, string Found)[] Examples =
    [
        (new AllQuery(4), "1:4 2:4 3:4 4:4"),
        (new TermQuery("text", "svejser"), "1:69 2:95"),
        (new TermQuery("text", "stål", 0), "1:0"),
        (new PhraseQuery("text", ["smed", "svejser"]), "2:139"),
        (new PhraseQuery("text", ["svejser", null, "stål"]), "1:139"),
        (new PhraseQuery("text", ["stål", "svejser"]), ""),
        (new PrefixQuery("text", "svejs", 5), "1:5 2:5 3:5"),
        (new PrefixQuery("area", "75", 2), "1:2 3:2"),
        (new FuzzyQuery("text", "svjeser", 1, 1, 3), "1:3 2:3"),
        (new FuzzyQuery("text", "wvejser", 1, 1, 3), ""),
        (new FuzzyQuery("area", "715", 1, 1, 3), "1:3 3:3"),
        (new KeywordQuery("area", ["101", "999"], 6), "2:6 3:6"),
        (new KeywordQuery("area", ["751", "101"], 6), "1:6 2:6 3:6"),
        (new ConceptQuery("skill", "svejs", Payload), "1:10 2:200"),
        (new RangeQuery("hours", 15, 36), "2:0"),
        (new RangeQuery("hours", 16, null, MatchMissing: true), "1:0 3:0 4:0"),
        (RangeQuery.Dates("until", May, null), "1:0"),
        (RangeQuery.Dates("until", null, May.AddMinutes(-1)), "2:0"),
        (new ColumnQuery("hours", [new(0, 1), new(37, 8)], 5), "1:8 2:1 3:5 4:5"),
        (new ColumnQuery("until", [new(ColumnValue.Minutes(May), 9)]), "1:9 2:0 3:0 4:0"),
        (new DistanceQuery("place", Aarhus, [new(0, 30), new(10_000, 20), new(100_000, 10)], 1), "1:30 2:10 3:20 4:1"),
        (new RadiusQuery("place", Aarhus, 40_000), "1:0 3:0"),
        (new OwnRadiusQuery("place", "reach", Aarhus), "1:0 3:0 4:0"),
        (new OwnRangeQuery("hours", "most", 20, 25), "3:0 4:0"),
        (new OwnRangeQuery("hours", "most", 20, 37), "1:0 3:0 4:0"),
        (new BitsQuery("flags", 1), "1:0 2:0"),
        (new BitsQuery("flags", 0, Any: 2 | (1UL << 63)), "2:0 3:0"),
        (new BitsQuery("flags", 0, None: 1UL << 63), "1:0 2:0 4:0"),
        (new ConstantQuery(new TermQuery("text", "svejser"), 11), "1:11 2:11"),
        (new CappedSumQuery([new ConceptQuery("skill", "svejs", Payload), new AllQuery(50)], 60), "1:60 2:60 3:50 4:50"),
        (new CappedSumQuery([], 60), ""),
        (new BestQuery([new ConceptQuery("skill", "svejs", Payload), new KeywordQuery("area", ["751"], 20)]), "1:20 2:200 3:20"),
        (new BestQuery([]), ""),
        (new BoolQuery(), "1:0 2:0 3:0 4:0"),
        (new BoolQuery { Must = [new AllQuery(1)], Should = [new ConceptQuery("skill", "svejs", Payload)], Not = [new TermQuery("text", "smed")] }, "1:11 3:1 4:1"),
        (new BoolQuery { Should = [new KeywordQuery("area", ["101"], 7), new TermQuery("text", "stål")], Filter = [new TermQuery("text", "svejser")] }, "1:69 2:7"),
        (new BoolQuery { Should = [new KeywordQuery("area", ["101"], 7), new TermQuery("text", "stål")] }, "1:69 2:7 3:7"),
        (new BoolQuery { Not = [new KeywordQuery("area", ["751"])] }, "2:0 4:0"),
    ];

    [Fact]
    public void Search_ByEachNode_FindsWhatItSaysForThePointsItSays()
    {
        PutExamples();

        Assert.Equal(Examples.Select(example => $"{example.Query.GetType().Name}: {example.Found}"), Examples.Select(example => $"{example.Query.GetType().Name}: {Lines(example.Query)}"));
    }

    [Fact]
    public void Explain_ByEachNode_GivesTheScoreOrNothing()
    {
        PutExamples();
        using var snapshot = Index.Snapshot();
        foreach (var (query, _) in Examples)
        {
            var scores = snapshot.Search(new(query, 10)).Hits.ToDictionary(hit => hit.Id, hit => hit.Score);
            foreach (var id in Enumerable.Range(1, 5).Select(Id))
            {
                Assert.Equal(scores.TryGetValue(id, out var score) ? score : null, snapshot.Explain(query, id)?.Points);
            }
        }
    }

    [Fact]
    public void Examples_OfTheContract_LeaveNoNodeAndNoKindOfFieldOut()
    {
        var nodes = typeof(Query).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Query)));

        Assert.Equal(nodes.Select(type => type.Name).Order(), Examples.Select(example => example.Query.GetType().Name).Distinct().Order());
        Assert.Equal(Enum.GetValues<FieldKind>(), Schema.Fields.Select(field => field.Kind).Distinct().Order());
    }

    [Fact]
    public void Terms_OfEachKindThatHasSome_ComeInOrderWithTheirDocuments()
    {
        PutExamples();
        using var snapshot = Index.Snapshot();

        Assert.Equal([new("smed", 1), new("stål", 1), new("svejser", 2), new("svejsning", 1)], snapshot.Terms("text", "s"));
        Assert.Equal([new("101", 2), new("751", 2)], snapshot.Terms("area"));
        Assert.Equal([new("svejs", 3), new("truck", 1)], snapshot.Terms("skill"));
        Assert.Empty(snapshot.Terms("text", "\uD83D"));
        Assert.Throws<ArgumentException>(() => snapshot.Terms("hours"));
    }

    private void PutExamples() => Put(
        Document(1, "svejser i stål").Keyword("area", "751").Concept("skill", "svejs", 10).Number("hours", 37).Point("place", Aarhus).Number("reach", 0).Date("until", May).Flags("flags", 1),
        Document(2, "smed svejser svejser").Keyword("area", "101").Concept("skill", "svejs", 200).Concept("skill", "truck", 1).Number("hours", 15).Number("most", 19)
            .Point("place", Copenhagen).Number("reach", 100_000).Date("until", May.AddMinutes(-1)).Flags("flags", 3),
        Document(3, "svejsning").Keyword("area", "751").Keyword("area", "101").Concept("skill", "svejs", 7).Point("place", Randers).Number("reach", 40_000).Flags("flags", 1UL << 63),
        Document(4));

    private string Lines(Query query) => string.Join(' ', Search(new(query, 10)).Hits.OrderBy(Number).Select(hit => $"{Number(hit)}:{hit.Score}"));
}
