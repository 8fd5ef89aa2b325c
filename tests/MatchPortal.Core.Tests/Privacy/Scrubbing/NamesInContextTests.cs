using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

/// <summary>Names in no list, or in a list and yet no person: what stands beside them decides.</summary>
public sealed class NamesInContextTests
{
    [Theory]
    [InlineData("Det forklarede indenrigsminister Tvarnø.", "Det forklarede indenrigsminister [navn].")]
    [InlineData("Jeg har fulgt EU-ordføreren Zimra i en uge.", "Jeg har fulgt EU-ordføreren [navn] i en uge.")]
    [InlineData("Vi pakkede billeder Zimra.", "Vi pakkede billeder Zimra.")]
    public void Scrub_OfAWordAfterWhatAPersonIs_TakesIt(string written, string expected) => Assert.Equal(expected, written.Scrubbed().Value);

    [Theory]
    [InlineData("Holdet bestod af Tarbek, Elvan og Robert.", "Holdet bestod af [navn], [navn] og [navn].")]
    [InlineData("\"Det er godt,\" fastslog Hauth efter kampen.", "\"Det er godt,\" fastslog [navn] efter kampen.")]
    public void Scrub_OfARareNameInARowOrAfterSpeech_TakesIt(string written, string expected) => Assert.Equal(expected, written.Scrubbed().Value);

    [Theory]
    [InlineData("Kagerne kom fra Galvin & Jessen.")]
    [InlineData("Min opgave var at pynte vinduet i Dahlerups Varehus.")]
    [InlineData("Bøgerne kom fra Rosings Boghandel.")]
    public void Scrub_OfANameInTheNameOfAFirm_LeavesIt(string written) => Assert.Equal(written, written.Scrubbed().Value);

    [Fact]
    public void Scrub_OfTwoGivenNamesJoinedByAnAmpersand_TakesBoth() =>
        Assert.Equal("[navn] & [navn] passede butikken.", "Mette & Peter passede butikken.".Scrubbed().Value);

    [Theory]
    [InlineData("Min søn kører Subaru, og jeg kører Lancia.")]
    [InlineData("Jeg flyttede fra Lillehammer til Tuzla.")]
    [InlineData("Jeg ved alt om Sremska Mitrovica og Abu Dhabi.")]
    public void Scrub_OfAPlaceOrAMakeThatIsKnown_LeavesIt(string written) => Assert.Equal(written, written.Scrubbed().Value);

    [Theory]
    [InlineData("Jeg har sejlet med kystvagtskibet Tvillum.")]
    [InlineData("Vi så et show i Las Vegas i ferien.")]
    [InlineData("Jeg målte som på Fig. 9 og bagefter igen.")]
    [InlineData("Lad kødet tine, og lad bålet ebbe ud.")]
    public void Scrub_OfANameThatStandsForAThing_LeavesIt(string written) => Assert.Equal(written, written.Scrubbed().Value);
}
