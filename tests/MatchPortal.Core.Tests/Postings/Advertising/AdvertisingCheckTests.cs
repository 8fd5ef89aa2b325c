using System.Text.RegularExpressions;
using MatchPortal.Core.Postings.Advertising;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Postings.Advertising;

public sealed partial class AdvertisingCheckTests
{
    private const string Innocent = "innocent";

    private static readonly AdvertisingCheck Check = AdvertisingCheck.Load();

    private static readonly (string Ground, string Sentence)[] Sentences =
    [
        .. File.ReadLines(Path.Combine(Checkout.Root, "index-data", "golden", "advertising.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1])),
    ];

    public static TheoryData<string, string> Guilty => [.. Sentences.Where(sentence => sentence.Ground != Innocent)];

    public static TheoryData<string> Harmless => [.. Sentences.Where(sentence => sentence.Ground == Innocent).Select(sentence => sentence.Sentence)];

    [Theory]
    [MemberData(nameof(Guilty))]
    public void Read_OfWordsThatPreferOrExclude_FindsThemAndSaysByWhat(string ground, string marked)
    {
        var found = Check.Read(Plain(marked));

        Assert.Equal(Marked().Match(marked).Groups[1].Value, found[0].Words);
        Assert.Equal(Enum.Parse<ProtectedGround>(ground), found[0].Advice.Ground);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Read_OfASentenceThatWelcomesAll_FindsNothing(string sentence) => Assert.Empty(Check.Read(sentence));

    [Fact]
    public void Sentences_AreEnoughOfEitherSort()
    {
        Assert.True(Guilty.Count >= 80);
        Assert.True(Harmless.Count >= 80);
    }

    [Fact]
    public void Read_OfALongText_TellsWhereEachStands()
    {
        const string Text = "Vi søger en ung pige.\nDu har godt helbred, og du er ikke gravid.";

        Assert.Equal(["ung", "pige", "godt helbred", "gravid"], Check.Read(Text).Select(finding => Text.Substring(finding.Start, finding.Words.Length)));
        Assert.Equal(
            [ProtectedGround.Age, ProtectedGround.Sex, ProtectedGround.Health, ProtectedGround.Family], Check.Read(Text).Select(finding => finding.Advice.Ground));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("🙂 (.*) [a-z]+ \"'; DROP TABLE Postings; --")]
    public void Read_OfAnyText_FindsNothingThatIsNotThere(string text) => Assert.Empty(Check.Read(text));

    [Fact]
    public void Read_DoesNotReachOverTheEndOfASentence() => Assert.Empty(Check.Read("Vi har ingen. Børn leger i gården."));

    [Fact]
    public void Advice_IsEachUsedByAPattern()
    {
        var used = Sentences.Where(sentence => sentence.Ground != Innocent).SelectMany(sentence => Check.Read(Plain(sentence.Sentence)))
            .Select(finding => finding.Advice.Id).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(AdvertisingAdvice.All.Select(advice => advice.Id).Order(StringComparer.Ordinal), used);
    }

    [Theory]
    [MemberData(nameof(Guilty))]
    public void Rewording_OfWhatIsFound_LeavesAllElseAndNoFindingInItsPlace(string ground, string marked)
    {
        var text = Plain(marked);
        var found = Check.Read(text);

        Assert.Contains(Enum.Parse<ProtectedGround>(ground), found.Select(finding => finding.Advice.Ground));
        Assert.All(found.Where(finding => finding.Rewording is not null), finding =>
        {
            var anew = finding.Rewording!.In(text)!;

            Assert.Equal(found.Where(other => other != finding).Select(other => other.Words), Check.Read(anew).Select(other => other.Words));
            Assert.Equal(text[..finding.Start], anew[..finding.Start]);
            Assert.EndsWith(text[(finding.Start + finding.Words.Length)..], anew, StringComparison.Ordinal);
            Assert.Equal(text, (finding.Rewording with { Instead = anew[finding.Start..(anew.Length - text.Length + finding.Start + finding.Words.Length)] }).Undone.In(anew));
        });
    }

    [Theory]
    [InlineData("Vi søger en ung og frisk svejser.", "Vi søger en engageret og frisk svejser.")]
    [InlineData("Vi søger unge svejsere.", "Vi søger engagerede svejsere.")]
    [InlineData("Vi søger 2-3 unge til lageret.", "Vi søger 2-3 medarbejdere til lageret.")]
    [InlineData("Yngre svejsere søges.", "Engagerede svejsere søges.")]
    [InlineData("Et midaldrende menneske søges.", "Et erfarent menneske søges.")]
    [InlineData("Er du over 50 år, har vi jobbet.", "Har du erfaring, har vi jobbet.")]
    [InlineData("Nyuddannet sygeplejerske søges.", "Nyuddannet eller erfaren sygeplejerske søges.")]
    [InlineData("Oplys din fødselsdato.", "Oplys din mailadresse.")]
    [InlineData("Servitrice søges.", "Tjener søges.")]
    [InlineData("Søg jobbet som Servitrice.", "Søg jobbet som tjener.")]
    [InlineData("Vi søger en caféPige.", "Vi søger en cafémedarbejder.")]
    [InlineData("Kun for EU-borgere.", "Kun for folk, der må arbejde i Danmark.")]
    [InlineData("Handyman wanted for the site.", "Maintenance worker wanted for the site.")]
    [InlineData("This job is for girls only.", "This job is for everybody.")]
    [InlineData("Native English speaker wanted.", "Fluent English speaker wanted.")]
    public void Rewording_OfASentence_ReadsAsAPersonWouldWriteIt(string text, string anew) => Assert.Equal(anew, Check.Read(text)[0].Rewording?.In(text));

    [Theory]
    [InlineData("Du er gerne mellem 20 og 30 år.")]
    [InlineData("Vi søger unge.")]
    [InlineData("Gerne yngre.")]
    [InlineData("Du har et godt helbred.")]
    [InlineData("Du er kristen.")]
    [InlineData("Mødre med små børn frabedes.")]
    public void Rewording_WhereAPersonMustRephrase_IsNone(string text) => Assert.Null(Assert.Single(Check.Read(text)).Rewording);

    [Fact]
    public void Rewording_IsThereForMostSentences() =>
        Assert.InRange(Guilty.Count(row => Check.Read(Plain(row.Data.Item2)).Any(finding => finding.Rewording is not null)), 70, Guilty.Count);

    private static string Plain(string marked) => marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    [GeneratedRegex("{(.*?)}")]
    private static partial Regex Marked();
}
