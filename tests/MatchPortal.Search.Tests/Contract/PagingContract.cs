using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>Pages of a search while others change the index: what did not change is seen once, in every order.</summary>
public abstract class PagingContract(ISearchEngine engine) : SearchContract(engine)
{
    private const int Documents = 120;
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, SearchOrder> Orders = new()
    {
        ["points"] = SearchOrder.Score,
        ["number"] = new SearchOrder.ByColumn("hours"),
        ["number, falling"] = new SearchOrder.ByColumn("hours", Descending: true),
        ["date"] = new SearchOrder.ByColumn("until", Descending: true),
        ["distance"] = new SearchOrder.ByDistance("place", new(56, 10)),
    };

    public static TheoryData<string> Names => [.. Orders.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Search_PageByPageWhileOthersChange_ShowsTheUnchangedOnceAndInOrder(string order)
    {
        Put([.. Enumerable.Range(1, Documents).Select(Example)]);
        var request = new SearchRequest(new ColumnQuery("hours", [new(2, 10), new(4, 20)]), 9) { TieKey = 77, Order = Orders[order] };
        int[] expected = [.. Search(request with { Count = Documents }).Hits.Select(Number)];
        var (seen, changed, random) = (new List<int>(), new HashSet<int>(), new Random(5));

        for (var next = request; Search(next) is { Hits.Count: > 0 } page; next = PageMark.Behind(next, page)!.Next(request))
        {
            seen.AddRange(page.Hits.Select(Number));
            Change(Number(page.Hits[^1]), random, changed);
        }

        Assert.True(seen.Count > 9);
        Assert.Equal(expected.Where(number => !changed.Contains(number)), seen.Where(number => number <= Documents && !changed.Contains(number)));
    }

    [Fact]
    public void Search_OfDocumentsWithoutAValue_PagesThroughThemToo()
    {
        Put([.. Enumerable.Range(1, 30).Select(number => Document(number))]);
        foreach (var order in Orders.Values)
        {
            var request = new SearchRequest(new AllQuery(), 7) { TieKey = 3, Order = order };
            var seen = new List<int>();
            for (var next = request; Search(next) is { Hits.Count: > 0 } page; next = PageMark.Behind(next, page)!.Next(request))
            {
                seen.AddRange(page.Hits.Select(Number));
            }

            Assert.Equal(Enumerable.Range(1, 30).OrderBy(number => TieOrder.Hash(Id(number), 3)), seen);
        }
    }

    // The last of the page goes, some change, some come, and everything is laid out anew.
    private void Change(int last, Random random, HashSet<int> changed)
    {
        Delete(last);
        changed.Add(last);
        for (var i = 0; i < 3; i++)
        {
            var number = random.Next(1, Documents + 1);
            changed.Add(number);
            Put(Moved(number, random.Next(7)), Example(1000 + random.Next(500)));
        }

        Index.Compact();
    }

    private static SearchDocument Example(int number) => Moved(number, 0);

    private static SearchDocument Moved(int number, int moved) => Document(number)
        .Number("hours", (number + moved) % 6).Date("until", Start.AddHours((number + moved) % 9)).Point("place", new(55 + ((number + moved) % 5 / 5.0), 9 + (number % 7 / 7.0)));
}
