using System.Globalization;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>Every query of index-data/golden/search.tsv through the board's and the staff's own search over real indexes.</summary>
public sealed class GoldenSearchTests(GoldenSite site) : IClassFixture<GoldenSite>
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = GoldenTable.Read("search.tsv");

    public static TheoryData<string, string> Queries => [.. Rows.Select(row => (row["where"], row["query"]))];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Find_ForEachQuery_PutsTheExpectedFirstAndNothingElse(string where, string query)
    {
        var row = Rows.Single(row => row["where"] == where && row["query"] == query);
        string[] first = row["first"].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var (names, total) = await site.Find(where, query);

        Assert.Equal(first, names.Take(first.Length));
        Assert.Equal(int.Parse(row["total"], CultureInfo.InvariantCulture), total);
        Assert.Empty(names.Intersect(row["never"].Split(' ')));
    }

    [Fact]
    public void Queries_OfTheFile_AreSixtyAtLeastAndSayWhy()
    {
        Assert.True(Rows.Count >= 60, $"{Rows.Count} queries");
        Assert.All(Rows, row => Assert.NotEmpty(row["reason"]));
        Assert.True(Rows.Count(row => row["never"].Length > 0) >= 10);
    }
}
