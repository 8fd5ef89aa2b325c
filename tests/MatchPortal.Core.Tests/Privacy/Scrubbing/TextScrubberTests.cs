using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

public sealed class TextScrubberTests
{
    private static readonly CitizenName Sofie = new("Anne Sofie", "Lund Åkjær");

    [Fact]
    public void Scrub_OfAParagraph_LeavesSentencesThatRead()
    {
        var result = Shipped.Scrubber.Scrub(
            "Jeg hedder Hanne Skouboe (010190-1234) og er en 36-årig svejser. Jeg har været hos Vestas i 12 år. Ring på 20 30 40 50 eller skriv til hanne@mail.dk.");

        Assert.Equal(
            "Jeg hedder [navn] ([CPR-nummer]) og er en [alder] svejser. Jeg har været hos [arbejdsplads] i 12 år. Ring på [telefon] eller skriv til [mail].",
            result.Text.Value);
        Assert.Equal(
            [
                new Removal(RemovalKind.PersonName, 11, "Hanne Skouboe"),
                new Removal(RemovalKind.Cpr, 26, "010190-1234"),
                new Removal(RemovalKind.Age, 48, "36-årig"),
                new Removal(RemovalKind.Employer, 83, "Vestas"),
                new Removal(RemovalKind.Phone, 107, "20 30 40 50"),
                new Removal(RemovalKind.Email, 135, "hanne@mail.dk"),
            ],
            result.Removals);
    }

    [Theory]
    [InlineData("Sofie kan svejse.", "[navn] kan svejse.")]
    [InlineData("Sofies anbefaling er vedlagt.", "[navn]s anbefaling er vedlagt.")]
    [InlineData("Jeg er sofie, og jeg svejser.", "Jeg er [navn], og jeg svejser.")]
    [InlineData("Spørg efter Anne-Sofie.", "Spørg efter [navn].")]
    [InlineData("Frk. Aakjær møder til tiden.", "Frk. [navn] møder til tiden.")]
    [InlineData("A.S.L.Å. kan svejse.", "[navn] kan svejse.")]
    [InlineData("Anne S. Lund Åkjær", "[navn]")]
    [InlineData("ÅKJÆRS værktøj", "[navn]S værktøj")]
    public void Scrub_OfOnesOwnName_TakesItInEveryForm(string written, string expected)
    {
        var result = Shipped.Scrubber.Scrub(written, Sofie);

        Assert.Equal(expected, result.Text.Value, ignoreCase: true);
        Assert.All(result.Removals, removal => Assert.Equal(RemovalKind.OwnName, removal.Kind));
    }

    [Theory]
    [InlineData("Jeg er smed og vil gerne være smed.")]
    [InlineData("Mark og stald er jeg vant til.")]
    [InlineData("Jeg har lagt tag og slebet smedejern.")]
    public void Scrub_OfOnesOwnNameThatIsATrade_LeavesTheTrade(string written) =>
        Assert.Equal(written, Shipped.Scrubber.Scrub(written, new CitizenName("Mark", "Smed")).Text.Value);

    [Theory]
    [InlineData("Jeg hedder Mark Smed.", "Jeg hedder [navn].")]
    [InlineData("Hilsen Mark", "Hilsen [navn]")]
    public void Scrub_OfOnesOwnNameThatIsATradeButNames_TakesIt(string written, string expected) =>
        Assert.Equal(expected, Shipped.Scrubber.Scrub(written, new CitizenName("Mark", "Smed")).Text.Value);

    [Fact]
    public void Scrub_OfANameSaidTwice_TakesItWhereItStandsAlone() => Assert.Equal(
        "[navn] lærte mig faget. I dag driver [navn] sit eget værksted.",
        "Kurt Skouboe lærte mig faget. I dag driver Skouboe sit eget værksted.".Scrubbed().Value);

    // One fact, because attributes cannot hold half a character.
    [Fact]
    public void Scrub_OfCharactersThatHide_SeesThroughThem() => Assert.All(
        ((string Written, string Expected)[])
        [
            ("20\u200B30\u200B40\u200B50", "[telefon]"),
            ("20\u00A030\u00A040\u00A050", "[telefon]"),
            ("２０３０４０５０", "[telefon]"),
            ("٢٠٣٠٤٠٥٠", "[telefon]"),
            ("hanne\u00AD@mail.dk", "[mail]"),
            ("010190\u20111234", "[CPR-nummer]"),
            ("Ring 😀 20304050 😀", "Ring 😀 [telefon] 😀"),
            ("a\0b\u0007c\rd\r\ne", "abc\nd\ne"),
            ("\uD83D alene", "\uFFFD alene"),
            ("👩\u200D🔧 svejser", "👩\u200D🔧 svejser"),
        ],
        text => Assert.Equal(text.Expected, text.Written.Scrubbed().Value));

    [Fact]
    public void Scrub_OfAPlaceholder_LeavesItAndCountsIt()
    {
        var text = "Ring på [telefon] til [navn] eller [navn]s chef. [Ukendt] og [ står stadig.".Scrubbed();

        Assert.Equal("Ring på [telefon] til [navn] eller [navn]s chef. [Ukendt] og [ står stadig.", text.Value);
        Assert.Equal([new RemovalCount("[telefon]", 1), new RemovalCount("[navn]", 2)], text.Removed);
        Assert.Equal(text.Value.Length - "[telefon][navn][navn]".Length, text.OwnLength);
    }

    [Fact]
    public void Placeholders_OfAllKinds_AreReadAsPlaceholders() => Assert.All(Enum.GetValues<RemovalKind>(), kind =>
        Assert.Equal([new RemovalCount(Placeholders.For(kind), 1)], Placeholders.For(kind).Scrubbed().Removed));
}
