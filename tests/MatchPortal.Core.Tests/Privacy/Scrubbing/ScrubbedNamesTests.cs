using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

/// <summary>Names as people write them to each other: small letters, spellings of their own, no word beside them that says who it is.</summary>
public sealed class ScrubbedNamesTests
{
    [Theory]
    [InlineData("hasseb hakimi er min bror.", "[navn] er min bror.")]
    [InlineData("Du har ret mattsson, det er godt.", "Du har ret [navn], det er godt.")]
    [InlineData("Jeg er kæreste med linette dilmurat.", "Jeg er kæreste med [navn].")]
    [InlineData("Holdet var Xhaka, coquelin og Ramsey.", "Holdet var [navn], [navn] og [navn].")]
    public void Scrub_OfAListedNameInSmallLetters_TakesAllOfIt(string written, string expected) => Assert.Equal(expected, written.Scrubbed().Value);

    [Theory]
    [InlineData("Hold nu op: chrixthea!", "Hold nu op: [navn]!")]
    [InlineData("Jeg savner hongjoong, og hongjoong savner mig.", "Jeg savner [navn], og [navn] savner mig.")]
    [InlineData("Lehder har to store værksteder.", "[navn] har to store værksteder.")]
    public void Scrub_OfAWordInNoListThatIsSpeltLikeAName_TakesItWhereAPersonStands(string written, string expected) => Assert.Equal(expected, written.Scrubbed().Value);

    [Theory]
    [InlineData("Min chef Kurt Skouboe var god, og skouboe lærte mig faget.", "Min chef [navn] var god, og [navn] lærte mig faget.")]
    [InlineData("Spørg Christiane Schaumburg-muller.", "Spørg [navn].")]
    [InlineData("Anne'buch'Kaspersen er god til faget.", "[navn] er god til faget.")]
    [InlineData("Jeg har lært det af min Camila.", "Jeg har lært det af min [navn].")]
    [InlineData("Jan Bech ’ s anbefaling er vedlagt.", "[navn] anbefaling er vedlagt.")]
    [InlineData("19:51 skrev henriettespige noget.", "19:51 skrev [navn] noget.")]
    [InlineData("Eva afviste det.", "[navn] afviste det.")]
    public void Scrub_OfANameInAnotherForm_TakesIt(string written, string expected) => Assert.Equal(expected, written.Scrubbed().Value);

    [Theory]
    [InlineData("Jeg har stået i svejsehal og savnede dagslys.")]
    [InlineData("Jeg elsker sushi, og jeg elsker chokolade.")]
    [InlineData("Jeg kan reparere oliefyr: mærket er ligegyldigt!")]
    [InlineData("Jeg bruger mikrotom, gantry, kromatograf!")]
    [InlineData("jeg trives sammen med håndværkere og montører")]
    [InlineData("Passer man sit arbejde, går det godt.")]
    [InlineData("Jeg har løst opgaver for Danmarks største brugere.")]
    [InlineData("Jeg er uddannet i Kommunist-China.")]
    [InlineData("Jeg har kørt Toyota Carina.")]
    [InlineData("Saadan er det, og hva så?")]
    [InlineData("Jeg har set filmen \"Her True Story\" med kolleger.")]
    public void Scrub_OfWordsThatOnlyLookLikeNames_LeavesThem(string written) => Assert.Equal(written, written.Scrubbed().Value);
}
