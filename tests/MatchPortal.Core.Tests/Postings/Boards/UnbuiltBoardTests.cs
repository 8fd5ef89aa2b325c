using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Postings.Boards;

public sealed class UnbuiltBoardTests
{
    [Fact]
    public async Task Find_BeforeThereIsAnIndex_SaysSo()
    {
        await using var database = await TestDatabase.Create();
        using var indexes = new PortalIndexes();
        var lexicon = Shipped.Lexicon;
        var analyzers = Shipped.Analyzers;

        await database.Use(async (PortalContext portal) =>
        {
            var board = new PostingBoard(portal, indexes, analyzers, database.Clock);
            Assert.Null(await board.Find(new() { Text = "svejser" }, 1, TestContext.Current.CancellationToken));
            Assert.Equal(0, board.Count(new()));
        });
        Assert.Empty(new BoardSuggestions(indexes, analyzers, new LexiconWords(lexicon), database.Clock).For("svejs"));
    }
}
