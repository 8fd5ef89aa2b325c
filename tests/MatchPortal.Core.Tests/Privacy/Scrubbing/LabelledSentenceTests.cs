using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Privacy.Scrubbing.Trials;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

/// <summary>The shipped sentences: at least 300, and what is made of each.</summary>
public sealed class LabelledSentenceTests
{
    private static readonly IReadOnlyList<LabelledSentence> Sentences =
        LabelledSentence.Read(Path.Combine(Checkout.Root, "index-data", "golden", "scrub-sentences.tsv"));

    [Fact]
    public void Scrub_OfEverySentence_TakesWhatIsLabelledAndNothingElse()
    {
        var trial = SentenceTrial.Of(Shipped.Scrubber, Sentences);

        Assert.Empty(trial.Wrong.Select(wrong => $"{wrong.Sentence.Line}: {wrong.Sentence.Text} -> {wrong.Scrubbed}"));
        Assert.All(trial.Scores, score => Assert.Equal((1.0, 1.0), (score.Recall, score.Precision)));
    }

    [Fact]
    public void Read_OfTheShippedFile_HasEnoughOfEveryKind()
    {
        Assert.True(Sentences.Count >= 300);
        Assert.True(Sentences.Count(sentence => sentence.Expected.Count == 0) >= 70);
        var byKind = Sentences.SelectMany(sentence => sentence.Expected).CountBy(removal => removal.Kind).ToDictionary();
        Assert.All(Enum.GetValues<RemovalKind>().Except([RemovalKind.OwnName]), kind => Assert.True(byKind[kind] >= 14, kind.ToString()));
        Assert.Equal(Sentences.Count, Sentences.Select(sentence => sentence.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("phone Ring {phone:20304050}")]
    [InlineData("phone\tRing {phone 20304050}")]
    [InlineData("phone\tRing {ukendt:20304050}")]
    [InlineData("phone\tRing {phone:20304050")]
    public void Read_OfALineThatCannotBeRead_NamesIt(string row)
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, ["# top", "kind\tsentence", row]);

        var error = Assert.Throws<PortalStartException>(() => LabelledSentence.Read(file));

        Assert.Equal($"{file}, linje 3: skriv slags, tabulator og en sætning, hvor det, der skal væk, står som {{slags:ord}}.", error.Message);
        File.Delete(file);
    }

    [Fact]
    public void Of_WhenTheScrubberMissesAndTakesTooMuch_CountsBoth()
    {
        LabelledSentence[] sentences =
        [
            new(1, "Ring 20304050", [new Removal(RemovalKind.Phone, 5, "20304050")]),
            new(2, "Kode sesam", [new Removal(RemovalKind.Phone, 5, "sesam")]),
            new(3, "Tal 30405060", []),
            new(4, "Ingen numre", []),
        ];

        var trial = SentenceTrial.Of(Shipped.Scrubber, sentences);

        Assert.Equal([new KindScore(RemovalKind.Phone, 2, 1, 2, 1)], trial.Scores);
        Assert.Equal((0.5, 0.5), (trial.Scores[0].Recall, trial.Scores[0].Precision));
        Assert.Equal((2, 1), (trial.Innocent, trial.Untouched));
        Assert.Equal([2, 3], trial.Wrong.Select(wrong => wrong.Sentence.Line));
    }
}
