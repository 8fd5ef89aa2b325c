using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Privacy.Scrubbing.Trials;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

/// <summary>What holds for every text: of any characters, and of the words that the finders look at in any order.</summary>
public sealed class ScrubPropertyTests
{
    private const int Runs = 1_500;
    private const int Long = 100_000;

    private static readonly string[] Words =
    [
        .. LabelledSentence.Read(Path.Combine(Checkout.Root, "index-data", "golden", "scrub-sentences.tsv")).SelectMany(sentence => sentence.Text.Split(' ')).Distinct(),
        "[navn]", "[telefon]", "\n", "@", "+45", "A/S", "Skole", "vej 4", "født", "hos", "Møller", "Bo", "😀", "(", ")", "\"", "www.", "8000", "\u200B", "\uD83D", "å\u0301",
    ];

    // The words the finders look at, and any character, lone surrogates too.
    private static readonly Gen<string> Texts =
        from glue in Gen.Elements(" ", " ", "", ", ", ". ")
        from pieces in Gen.Frequency((8, Gen.Elements(Words)), (1, Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString()))).ListOf()
        select string.Join(glue, pieces);

    [Fact]
    public void Scrub_OfItsOwnResult_ChangesNothing() => Check(result =>
        Assert.Equal(result.Text.Value, result.Text.Value.Scrubbed().Value));

    [Fact]
    public void Scrub_OfAnyText_RemovesWhatItSaysWhereItSays() => Check(result =>
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var removal in result.Removals)
        {
            Assert.Equal(removal.Words, result.Written.Substring(removal.Start, removal.Words.Length));
            text.Append(result.Written, at, removal.Start - at).Append(Placeholders.For(removal.Kind));
            at = removal.Start + removal.Words.Length;
        }

        Assert.Equal(result.Text.Value, text.Append(result.Written, at, result.Written.Length - at).ToString());
    });

    /// <summary>A text that takes the square of its length would take hours.</summary>
    [Theory(Timeout = 120_000)]
    [InlineData("1")]
    [InlineData("12-")]
    [InlineData("20 30 40 50 ")]
    [InlineData("a")]
    [InlineData("Å-")]
    [InlineData("A ")]
    [InlineData("H. ")]
    [InlineData("Hanne ")]
    [InlineData("Xyz & ")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("a at b punktum ")]
    [InlineData("www.")]
    [InlineData("://")]
    [InlineData("[")]
    [InlineData("[navn] ")]
    [InlineData("født i Odense ")]
    [InlineData("hos ")]
    [InlineData("\u0301")]
    [InlineData("😀")]
    public async Task Scrub_OfALongText_TakesNoLongerThanItsLength(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Long / piece.Length));

        var result = await Task.Run(() => Shipped.Scrubber.Scrub(text), TestContext.Current.CancellationToken);

        Assert.Equal(result.Text.Value, result.Text.Value.Scrubbed().Value);
    }

    private static void Check(Action<ScrubResult> holds) => Prop
        .ForAll(Texts.ToArbitrary(), text => holds(Shipped.Scrubber.Scrub(text)))
        .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Runs).WithEndSize(60).WithReplay(20261121, 97));
}
