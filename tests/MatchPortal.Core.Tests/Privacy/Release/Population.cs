using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Release;

/// <summary>Invented people of a few trades and places, as a release reads them. The same seed gives the same people.</summary>
public static class Population
{
    private static readonly string[] Trades = ["7212", "7221", "5321", "4321", "9112"];
    private static readonly string[] Municipalities = ["479", "430", "461", "101"];

    public static Lexicon Lexicon => Shipped.Lexicon;

    public static IReadOnlyList<ReleaseSource> Make(int seed, int size)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, size).Select(_ => Person(dice))];
    }

    public static Guid NextId(Random dice)
    {
        var bytes = new byte[16];
        dice.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static ReleaseSource Person(Random dice)
    {
        var trade = Trades[(int)(Trades.Length * dice.NextDouble() * dice.NextDouble())];
        var municipality = Municipalities[(int)(Municipalities.Length * dice.NextDouble() * dice.NextDouble())];
        string[] known = [.. Lexicon.Competences.LinksOfOccupation(trade).Select(link => link.Competence)];
        return new(
            new ProfileId(NextId(dice)),
            dice.Next(30) == 0 ? null : municipality,
            Lexicon.Places.Municipalities[municipality].Region,
            dice.Next(40) == 0 ? null : trade,
            dice.Next(25),
            dice.Next(3) == 0 ? [Trades[dice.Next(Trades.Length)]] : [],
            dice.Next(3) == 0 ? [] : [trade, Trades[dice.Next(Trades.Length)]],
            dice.Next(2) == 0 ? "30" : "10",
            dice.Next(3) == 0 ? [new ProfileLanguage("da", (LanguageLevel)dice.Next(4))] : [new ProfileLanguage("da", LanguageLevel.Native), new ProfileLanguage("en", (LanguageLevel)dice.Next(3))],
            dice.Next(3) == 0 ? [] : dice.Next(3) == 0 ? ["B", "C"] : ["B"],
            dice.Next(3) == 0 ? [PostingKind.FlexJob] : [],
            dice.Next(2) == 0 ? WeeklyHours.Full : new WeeklyHours(10, 25),
            dice.Next(4) == 0 ? null : dice.Next(5, 60),
            (StartBand)(4 * dice.NextDouble() * dice.NextDouble()),
            [.. dice.GetItems(known, dice.Next(12)).Distinct().Select(id => new SourceCompetence(id, dice.Next(1, 6), dice.Next(6) == 0))],
            dice.Next(4) == 0 ? ["gaffeltruckcertifikat-b"] : [])
        {
            IsKnown = dice.Next(4) != 0 && dice.Next(20) != 0,
        };
    }
}
