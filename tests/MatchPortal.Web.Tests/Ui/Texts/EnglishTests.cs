using System.Text.RegularExpressions;
using System.Xml.Linq;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Ui;

public sealed partial class EnglishTests
{
    private static readonly string Resource = Path.Combine(Checkout.Root, "src", "MatchPortal.Web", "Ui", "Texts", "Texts.en.resx");

    [Fact]
    public void English_WhenACodeTextHasNone_NamesIt()
    {
        var english = Entries();
        var missing = TextKeys.FindAll().Where(key => !english.ContainsKey(key.Key)).Select(key => $"{key.Key} ({key.Value})");
        Assert.Empty(missing);
    }

    [Fact]
    public void English_WhenNoCodeUsesAnEntry_NamesIt() =>
        Assert.Empty(Entries().Keys.Except(TextKeys.FindAll().Keys));

    [Fact]
    public void English_WhenPlaceholdersDiffer_NamesIt() =>
        Assert.Empty(Entries().Where(entry => Places(entry.Key) != Places(entry.Value)).Select(entry => entry.Key));

    [Fact]
    public void English_WhenAnEntryIsWritten_StandsOnOneLineOnce()
    {
        var lines = File.ReadAllLines(Resource).Where(line => line.Contains("<data", StringComparison.Ordinal)).ToArray();
        Assert.All(lines, line => Assert.Matches("^  <data name=\".*\" xml:space=\"preserve\"><value>.+</value></data>$", line));
        Assert.Empty(lines.GroupBy(line => line.Split("xml:space")[0]).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [InlineData("""@T["Log ind"]""", "Log ind")]
    [InlineData("""H["Ring {0}.", link]""", "Ring {0}.")]
    [InlineData("""throw new RuleBrokenException("Nej.", 1)""", "Nej.")]
    [InlineData("""Verdict.Require(Name(a, "b, c") is not null, "Skriv et navn.")""", "Skriv et navn.")]
    [InlineData("""Verdict.Refused("En " + "to.")""", "En to.")]
    [InlineData("""Say(nameof(DefaultError), "Prøv igen.")""", "Prøv igen.")]
    [InlineData("""[Required(ErrorMessage = "Vælg en.")]""", "Vælg en.")]
    [InlineData("""[Display(Name = "Titel")]""", "Titel")]
    [InlineData("""new(Texts.Key("Forside"), "/")""", "Forside")]
    [InlineData("""new(MatchFactor.Hours, 20, "Timerne skal passe.")""", "Timerne skal passe.")]
    public void Find_WhenAKeyIsGiven_ReadsIt(string source, string key) => Assert.Equal([key], TextKeys.Find(source));

    /// <summary>Each is filled with sentences that are marked with Texts.Key, thrown as rules, described by DanishAccountErrors, or advice on advertisements.</summary>
    [Fact]
    public void FindUnread_WhenAKeyIsNoLiteral_IsOneOfThoseMarkedElsewhere() => Assert.Equal(
        ["Model.Words.Heading", "Model.Words.Sentence", "Sentence(problem.Code)", "advice.Better", "advice.Reason", "broken.Sentence", "finding.Finding.Advice.Reason", "heading", "link.Text", "sentence", "verdict.Sentence", "weight.Reason", "word"],
        TextKeys.FindUnread());

    [Theory]
    [InlineData("""T[isOne ? "Et opslag" : "Opslag"]""", "isOne ? \"Et opslag\" : \"Opslag\"")]
    [InlineData("""texts[Sentence, [.. arguments]]""", "Sentence")]
    [InlineData("""texts[$"Hej {name}"]""", "$\"Hej {name}\"")]
    public void FindUnread_WhenAKeyIsNoLiteral_ShowsIt(string source, string expression) => Assert.Equal([expression], TextKeys.FindUnread(source));

    [Theory]
    [InlineData("""T[link.Text]""")]
    [InlineData("""LIST["x"]""")]
    public void Find_WhenThereIsNoLiteral_FindsNothing(string source) => Assert.Empty(TextKeys.Find(source));

    private static Dictionary<string, string> Entries() =>
        XDocument.Load(Resource).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Value);

    private static string Places(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();
}
