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
        var found = Check.Read(marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));

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
        var used = Sentences.Where(sentence => sentence.Ground != Innocent).SelectMany(sentence => Check.Read(sentence.Sentence.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)))
            .Select(finding => finding.Advice.Id).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(AdvertisingAdvice.All.Select(advice => advice.Id).Order(StringComparer.Ordinal), used);
    }

    [GeneratedRegex("{(.*?)}")]
    private static partial Regex Marked();
}
