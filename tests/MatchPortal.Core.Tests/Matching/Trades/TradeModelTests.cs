using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Matching.Trades;

public sealed class TradeModelTests
{
    [Fact]
    public void Guess_WhenCompetencesAreOfOneTrade_NamesItsGroupsAboveAllOthers()
    {
        var trades = Guess(["mag-svejsning", "tig-svejsning", "roersvejsning"], []);

        Assert.Equal("7212", BestOf(trades, digits: 4));
        Assert.Equal("721", BestOf(trades, digits: 3));
        Assert.Equal("72", BestOf(trades, digits: 2));
    }

    [Fact]
    public void Guess_WhenTheTradeIsNamed_BelievesTheName()
    {
        var untold = Guess(["kundeservice"], []);
        var named = Guess(["kundeservice"], ["7212"]);

        Assert.NotEqual("7212", BestOf(untold, digits: 4));
        Assert.Equal("7212", BestOf(named, digits: 4));
    }

    [Fact]
    public void Guess_WhenNothingIsKnown_GuessesNothing() => Assert.Empty(Guess(["findes-ikke"], ["0000", "72"]));

    [Fact]
    public void Guess_WhenMostIsUnknown_BelievesLessInWhatIsKnown()
    {
        string[] known = ["mag-svejsning", "tig-svejsning"];
        double[] shares = [.. new[] { 0, 1, 4 }.Select(unknown => Guess([.. known, .. Enumerable.Range(0, unknown).Select(i => $"findes-ikke-{i}")], []).Single(trade => trade.Code == "72").Share)];

        Assert.Equal(shares.OrderDescending(), shares);
        Assert.True(shares[0] > 0.9 && shares[2] < 0.2, string.Join(' ', shares));
    }

    [Fact]
    public void Guess_WhenAProfileIsMixed_LeavesRoomForSeveralTrades()
    {
        var trades = Guess(["mag-svejsning", "tig-svejsning", "bogfoering", "bogfoeringsloven"], []);

        Assert.All(new[] { 2, 3, 4 }, digits => Assert.Equal(1, trades.Where(trade => trade.Code.Length == digits).Sum(trade => trade.Share), 6));
        Assert.True(trades.Count(trade => trade.Code.Length == 2 && trade.Share > 0.02) >= 2, string.Join(' ', trades));
    }

    [Fact]
    public void Guess_ForEachUnitGroup_NamesItFromItsEssentialCompetencesAmongTheFirstThree()
    {
        var groups = Shipped.Lexicon.Occupations.All.Where(group => group.Level == OccupationLevel.Unit)
            .Select(group => (group.Code, Essential: Shipped.Lexicon.Competences.LinksOfOccupation(group.Code)
                .Where(link => link.Relation == OccupationRelation.Essential).Select(link => link.Competence).ToArray()))
            .Where(group => group.Essential.Length >= 3)
            .ToArray();

        var found = groups.Count(group => Guess(group.Essential, []).Where(trade => trade.Code.Length == 3)
            .OrderByDescending(trade => trade.Share).Take(3).Any(trade => trade.Code == group.Code[..3]));

        Assert.True(groups.Length > 100, $"{groups.Length} groups");
        Assert.InRange(found / (double)groups.Length, 0.9, 1);
    }

    [Fact]
    public void Ask_WhenCompetencesAreDrawnByLot_GivesExactlyWhatTheStraightComputationGives()
    {
        var straight = new StraightTrades(Shipped.Lexicon);
        var lot = new Random(20261122);
        string[] all = [.. Shipped.Lexicon.Competences.Links.Select(link => link.Competence).Distinct()];
        string[] groups = [.. Shipped.Lexicon.Occupations.All.Where(group => group.Level == OccupationLevel.Unit).Select(group => group.Code)];
        var told = 0;
        for (var i = 0; i < 100; i++)
        {
            var group = lot.GetItems(groups, 1)[0];
            var own = Shipped.Lexicon.Competences.LinksOfOccupation(group).Select(link => link.Competence).ToArray();
            lot.Shuffle(own);
            string[] competences = [.. own.Take(lot.Next(16)).Concat(lot.GetItems(all, lot.Next(6))).Append("findes-ikke").Distinct()];
            TradeClue[] clues = [.. lot.GetItems(groups, lot.Next(3)).Distinct().Select(code => new TradeClue(code[..lot.Next(3, 5)], lot.NextDouble()))];

            Assert.Equal(straight.Guess(competences, clues), Shipped.Trades.Guess(competences, clues).Select(share => (share.Code, share.Share)));
            Assert.Equal(straight.Shown(competences, clues), Shipped.Trades.Shown(competences, clues));
            told += straight.Shown(competences, []).Count;
        }

        Assert.True(told > 10, $"only {told} trades were told from competences");
    }

    [Fact]
    public void Guess_WhenCompetencesSpeakOfManyTrades_KeepsTheTwentyBest() =>
        Assert.Equal(20, Guess(["kundeservice", "planlaegning", "samarbejde", "dansk"], ["72"]).Count(trade => trade.Depth == TradeShare.Whole));

    private static IReadOnlyList<TradeShare> Guess(string[] competences, string[] named) => Shipped.Trades.Guess(competences, named.Select(code => new TradeClue(code)));

    private static string BestOf(IReadOnlyList<TradeShare> trades, int digits) => trades.Where(trade => trade.Code.Length == digits).MaxBy(trade => trade.Share).Code;
}
