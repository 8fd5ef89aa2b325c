using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>Order, pages, points and refusals.</summary>
public abstract class QueryContract(ISearchEngine engine) : SearchContract(engine)
{
    private static readonly PointTable Rising = PointTable.Of(payload => payload);

    [Fact]
    public void Search_ByPoints_OrdersBandBeforePoints()
    {
        Put(Document(1).Concept("skill", "svejs", 200), Document(2).Concept("skill", "svejs", 10).Concept("skill", "truck", 1), Document(3));
        var query = new BoolQuery
        {
            Should = [new ConceptQuery("skill", "svejs", Rising), new ConstantQuery(new ConceptQuery("skill", "truck", Rising), 1 << 20), new AllQuery(3)],
        };

        var hits = Search(new(query, 10)).Hits;

        Assert.Equal([2, 1, 3], hits.Select(Number));
        Assert.Equal([(1 << 20) + 13, 203, 3], hits.Select(hit => hit.Score));
    }

    [Fact]
    public void Search_OfEquals_OrdersByTheHashOfTheKey()
    {
        Put([.. Enumerable.Range(1, 50).Select(number => Document(number))]);

        var (monday, tuesday) = (Page(1, null, 50), Page(2, null, 50));

        Assert.Equal(Enumerable.Range(1, 50).OrderBy(number => TieOrder.Hash(Id(number), 1)), monday.Select(Number));
        Assert.NotEqual(monday, tuesday);
        Assert.Equal(Enumerable.Range(1, 50), tuesday.Select(Number).Order());
    }

    [Fact]
    public void Search_OfEqualHashes_OrdersById()
    {
        // Made so that the key 7 gives all three one hash.
        Guid[] ids = [Id(1), new("00000002-0000-0000-a61c-660acd6a615a"), new("00000003-0000-0000-3655-bccb66c2f04e")];
        Put([.. ids.Reverse().Select(id => new SearchDocument(id))]);
        var request = new SearchRequest(new AllQuery(), 2) { TieKey = 7 };
        var first = Search(request);

        Assert.Single(ids.Select(id => TieOrder.Hash(id, 7)).Distinct());
        Assert.Equal(ids[..2], first.Hits.Select(hit => hit.Id));
        Assert.Equal(ids[2..], Search(PageMark.Behind(request, first)!.Next(request)).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Search_ByColumnOrDistance_PutsTheMissingLast()
    {
        Put(
            Document(1).Number("hours", 37).Point("place", new(55.68, 12.57)), Document(2), Document(3).Number("hours", -4).Point("place", new(56.16, 10.20)),
            Document(4).Number("hours", 15).Point("place", new(57.05, 9.92)));

        Assert.Equal([3, 4, 1, 2], Ordered(new SearchOrder.ByColumn("hours")));
        Assert.Equal([1, 4, 3, 2], Ordered(new SearchOrder.ByColumn("hours", Descending: true)));
        Assert.Equal([4, 3, 1, 2], Ordered(new SearchOrder.ByDistance("place", new(57.0, 9.9))));
    }

    [Fact]
    public void Search_WithinARadius_MeasuresInMetres()
    {
        // Town hall square of Copenhagen to the one of Aarhus is 157 kilometres.
        Put(Document(1).Point("place", new(55.6760, 12.5689)), Document(2).Point("place", new(56.1525, 10.2030)), Document(3));

        Assert.Equal([1], Found(new RadiusQuery("place", new(55.6760, 12.5689), 156_000)));
        Assert.Equal([1, 2], Found(new RadiusQuery("place", new(55.6760, 12.5689), 158_000)).Order());
    }

    [Fact]
    public void Explain_OfACappedSum_SumsToTheScore()
    {
        Put(Document(1, "svejser smed").Concept("skill", "a", 90).Concept("skill", "b", 60));
        var query = new BoolQuery
        {
            Must = [new CappedSumQuery([new ConceptQuery("skill", "a", Rising), new ConceptQuery("skill", "b", Rising)], 100)],
            Should = [new TermQuery("text", "smed"), new BestQuery([new AllQuery(5), new AllQuery(9)]), new TermQuery("text", "tømrer")],
        };

        using var snapshot = Index.Snapshot();
        var explanation = snapshot.Explain(query, Id(1))!;

        Assert.Equal(Assert.Single(snapshot.Search(new(query, 1)).Hits).Score, explanation.Points);
        Assert.Equal([100, explanation.Points - 109, 9], explanation.Parts.Select(part => part.Points));
        Assert.Equal([90, 60, -50], explanation.Parts[0].Parts.Select(part => part.Points));
    }

    [Fact]
    public void Search_OfText_GivesThePointsOfTheFormula()
    {
        Put(Document(1, "a b a"), Document(2, "a"), Document(3, "b"));
        using (var snapshot = Index.Snapshot())
        {
            Index.UseStatistics(snapshot.MeasureStatistics("v1"));
        }

        var hits = Search(new(new TermQuery("text", "a", 1000), 10)).Hits;

        // ln(1 + 1.5 / 2.5) = 0.47000; average length 5 / 3.
        Assert.Equal([(1, 528), (2, 562)], hits.Select(hit => (Number(hit), hit.Score)).Order());
    }

    [Fact]
    public void Search_WhenAskedForWhatCannotBe_Refuses()
    {
        foreach (var query in new Query[]
        {
            new TermQuery("area", "751"), new KeywordQuery("text", ["a"]), new RangeQuery("salary", 1, 2), new AllQuery(-1), new AllQuery(Query.PointLimit),
            new BoolQuery { Must = [new AllQuery(9_000_000), new AllQuery(9_000_000)] }, new FuzzyQuery("text", "a", 3),
            new PhraseQuery("text", []), new PhraseQuery("text", [null, "a"]), new ColumnQuery("hours", [new(5, 1), new(5, 2)]), new RadiusQuery("place", new(55, 12), -1),
            Enumerable.Range(0, 70).Aggregate((Query)new AllQuery(), (inner, _) => new ConstantQuery(inner, 1)),
        })
        {
            Assert.Throws<ArgumentException>(() => Search(new(query, 10)));
        }

        Assert.Throws<ArgumentException>(() => Search(new(new AllQuery(), 10) { Facets = ["skill"] }));
        Assert.Throws<ArgumentException>(() => Search(new(new AllQuery(), -1)));
        Assert.Throws<ArgumentException>(() => new PointTable([1, 2]));
        Assert.Throws<ArgumentException>(() => PointTable.Of(_ => -2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001")]
    [InlineData("'; DROP TABLE x; --")]
    [InlineData("(.*+?[^")]
    [InlineData("\uD83D")]
    [InlineData("👩‍👩‍👧‍👧")]
    public void Search_OfAStrangeTerm_FindsNothingAndDoesNotFail(string term)
    {
        Put(Document(1, "svejser").Keyword("area", "751"));

        Assert.Empty(Found(new TermQuery("text", term)));
        Assert.Empty(Found(new TermQuery("text", string.Concat(Enumerable.Repeat(term + "x", 5_000)))));
        Assert.Empty(Found(new PhraseQuery("text", [term, null, term])));
        Assert.Empty(Found(new KeywordQuery("area", [term])));
        Assert.Empty(Found(new FuzzyQuery("text", term + "qqqq", 2)));
        Assert.Empty(Found(new PrefixQuery("text", term + "q")));
    }

    private IReadOnlyList<SearchHit> Page(ulong tie, SearchCursor? after, int count) =>
        Search(new(new ColumnQuery("hours", [new(2, 10), new(5, 20)]), count) { TieKey = tie, After = after }).Hits;

    private int[] Ordered(SearchOrder order) => [.. Search(new(new AllQuery(), 10) { Order = order }).Hits.Select(Number)];
}
