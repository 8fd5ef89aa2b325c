using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Postings.Boards;

/// <summary>The board on a real index: what it finds, in which order, and what it counts.</summary>
public sealed class PostingBoardTests(FilledBoard board) : IClassFixture<FilledBoard>
{

    private static readonly BoardFilter Cooks = new() { Trades = ["51"] };

    [Fact]
    public async Task Find_WithAWord_PutsTitlesBeforeTasks() =>
        Assert.Equal(["Svejser til værft", "Rørsvejser, fjernvarme", "Smed med lyst til at lære"], await board.Titles(new() { Text = "svejser", Order = BoardOrder.Best }));

    [Fact]
    public async Task Find_WithoutAnything_ShowsAllOnTheBoardAndNothingElse()
    {
        var first = await board.Find(new() { Order = BoardOrder.Newest });
        var second = await board.Find(new() { Order = BoardOrder.Newest }, page: 2);

        Assert.Equal((29, 2), (first.Total, first.Pages));
        Assert.Equal(board.All.Take(29).Reverse().Select(posting => posting.Id), first.Hits.Concat(second.Hits));
    }

    [Fact]
    public async Task Find_WithAPage_GoesOnWhereTheLastEnded()
    {
        var filter = new BoardFilter { Text = "lagermedarbejder", Order = BoardOrder.Title };

        var second = await board.Find(filter, page: 2);
        var beyond = await board.Find(filter, page: 7);

        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"Lagermedarbejder {number:00}"), await board.Titles(filter));
        Assert.Equal(["Lagermedarbejder 21", "Lagermedarbejder 22", "Lagermedarbejder 23"], board.TitlesOf(second));
        Assert.Equal(2, beyond.Page);
        Assert.Equal(second.Hits, beyond.Hits);
    }

    [Fact]
    public async Task Find_InEachOrder_FollowsIt()
    {
        Assert.Equal(["Åben kok", "Ældrekøkkenets kok", "Kok til kantinen"], await board.Titles(Cooks with { Order = BoardOrder.Deadline }));
        Assert.Equal(["Åben kok", "Ældrekøkkenets kok", "Kok til kantinen"], await board.Titles(Cooks with { Order = BoardOrder.Newest }));
        Assert.Equal(["Kok til kantinen", "Ældrekøkkenets kok", "Åben kok"], await board.Titles(Cooks with { Order = BoardOrder.Title }));
        var near = await board.Titles(Cooks with { Order = BoardOrder.Distance, Around = Shipped.Lexicon.Places.FindDistrict("Odense C") });
        Assert.Equal("Kok til kantinen", near[^1]);
    }

    [Fact]
    public async Task Find_WithAPhrase_DemandsTheWordsInThatOrder()
    {
        Assert.Equal(["Åben kok"], await board.Titles(new() { Text = "”leder af holdet”" }));
        Assert.Empty(await board.Titles(new() { Text = "”holdet af leder”" }));
    }

    [Fact]
    public async Task Find_WithAMinus_LeavesTheWordOut() =>
        Assert.Equal(["Ældrekøkkenets kok", "Kok til kantinen"], await board.Titles(new() { Text = "kok -leder", Order = BoardOrder.Newest }));

    [Fact]
    public async Task Find_WithHalfAWord_TakesItAsABeginning() =>
        Assert.Equal(["Rørsvejser, fjernvarme"], await board.Titles(new() { Text = "fjernva" }));

    [Theory]
    [InlineData("svejsr", "svejser")]
    [InlineData("lagermedarbjeder", "lagermedarbejder")]
    public async Task Find_WithASlip_ShowsWhatWasMeant(string typed, string meant)
    {
        var result = await board.Find(new() { Text = typed, Order = BoardOrder.Best });

        Assert.Equal(meant, result.Corrected);
        Assert.Equal((await board.Find(new() { Text = meant, Order = BoardOrder.Best })).Hits, result.Hits);
    }

    [Fact]
    public async Task Find_WithWordsThatAreThere_CorrectsNothing()
    {
        Assert.Null((await board.Find(new() { Text = "svejser" })).Corrected);
        var nothing = await board.Find(new() { Text = "svejser kantinen" });
        Assert.Equal((0, null), (nothing.Total, nothing.Corrected));
    }

    [Fact]
    public async Task Find_WithFilters_CountsWhatEachOtherChoiceWouldShow()
    {
        var chosen = await board.Find(Cooks with { Kinds = [PostingKind.OrdinaryJob] });

        Assert.Equal([new(PostingKind.OrdinaryJob, 2), new(PostingKind.FlexJob, 1)], chosen.Kinds);
        Assert.Equal([new(HoursBand.Full, 1), new(HoursBand.Part, 1)], chosen.Hours);
        Assert.Equal([new("461", 2)], chosen.Municipalities);
        Assert.Equal(chosen.Total, chosen.Hours.Sum(count => count.Count));
        foreach (var trade in chosen.Trades)
        {
            Assert.Equal(trade.Count, (await board.Find(new() { Kinds = [PostingKind.OrdinaryJob], Trades = [trade.Value] })).Total);
        }
    }

    [Fact]
    public async Task Find_WithAChoiceOfWhichNothingIsLeft_StillCountsIt()
    {
        var result = await board.Find(new() { Text = "kok", Kinds = [PostingKind.AdultApprenticeship] });

        Assert.Equal(0, result.Total);
        Assert.Contains(new(PostingKind.AdultApprenticeship, 0), result.Kinds);
    }

    [Theory]
    [InlineData("5700", 10, "Rørsvejser, fjernvarme")]
    [InlineData("svendborg", 10, "Rørsvejser, fjernvarme")]
    [InlineData("5700 Svendborg", 50, "Rørsvejser, fjernvarme|Smed med lyst til at lære")]
    public async Task Find_AroundAPlace_LeavesOutWhatIsFartherAway(string place, int km, string titles)
    {
        var found = await board.Titles(new() { Text = "svejser", Around = Shipped.Lexicon.Places.FindDistrict(place), WithinKm = km, Order = BoardOrder.Distance });

        Assert.Equal(titles.Split('|'), found);
    }

    [Fact]
    public async Task Find_WithAWord_MarksItInTexts()
    {
        var marks = (await board.Find(new() { Text = "svejser" })).Marks;

        Assert.Equal(["svejser"], Marked("Rørsvejser, fjernvarme"));
        Assert.Equal(["Svejseren"], Marked("Svejseren kommer"));
        Assert.Empty(Marked("Kok"));

        IEnumerable<string> Marked(string text) => marks.Whole(text).Places.Select(place => text[place.Start..place.End]);
    }

    [Theory]
    [InlineData("", 29)]
    [InlineData("og i på", 29)]
    [InlineData("?!* ()[]{}^$.|\\", 29)]
    [InlineData("\"", 29)]
    [InlineData("🙂🙃", 29)]
    [InlineData("'; DROP TABLE Postings; --", 0)]
    [InlineData("\u0001\u0007\uFFFF", 29)]
    public async Task Find_WithStrangeText_Answers(string text, int total) => Assert.Equal(total, (await board.Find(new() { Text = text })).Total);

    [Fact]
    public async Task Find_WithTenThousandCharacters_Answers()
    {
        Assert.Equal(0, (await board.Find(new() { Text = string.Concat(Enumerable.Repeat("svejser xyz ", 1_000)) })).Total);
        Assert.Equal(0, (await board.Find(new() { Text = new string('æ', 10_000) })).Total);
    }

    [Fact]
    public void Suggest_ABeginning_GivesWhatFindsSomethingWithItsCount()
    {
        var suggestions = board.Use((BoardSuggestions words) => words.For("svejs"));

        Assert.Equal("svejser", suggestions[0].Text);
        Assert.All(suggestions, suggestion => Assert.Equal(suggestion.Count, board.Use((PostingBoard door) => door.Count(new() { Text = suggestion.Text }))));
        Assert.DoesNotContain(suggestions, suggestion => suggestion.Count == 0);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("qqq")]
    [InlineData("\"")]
    public void Suggest_WithNothingToGoOn_GivesNothing(string typed) => Assert.Empty(board.Use((BoardSuggestions words) => words.For(typed)));
}
