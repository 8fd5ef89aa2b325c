using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Scrubbing.Trials;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Privacy.Scrubbing;

/// <summary>Names of persons in tagged corpora: how they are counted, and how many of them are found where the corpora lie beside the checkout.</summary>
public sealed class PersonTrialTests
{
    private const string Corpora = "shared/data/ner_dev";

    [Fact]
    public void Of_WhenOneNameIsMissedAndOneWordIsNone_CountsNamesAndWords()
    {
        var file = Write("sætning.tsv", "Hanne\tB-PER", "Skouboe\tI-PER", "kender\tO", "Zzyx\tB-PER", ".\tO", "", "Kurt\tO", "svejser\tO", "");

        var trial = PersonTrial.Of(Shipped.Scrubber, TaggedSentence.Read(file));

        Assert.Equal(new PersonTrial(Names: 2, Gone: 1, Touched: 1, Removed: 2, Right: 1, Words: 3, WordsGone: 2, WordsRemoved: 3, WordsRight: 2), trial);
        Assert.Equal((0.5, 0.5), (trial.Recall, trial.Precision));
    }

    [Fact]
    public void Read_OfAFileWithThePrintedText_PutsTheTokensInIt()
    {
        var file = Write("tekst.iob2", "# sent_id = 1", "# text = \"Ja,\" sagde Hanne.", "1\t\"\tO\tO", "2\tJa\tO\tO", "3\t,\tO\tO", "4\t\"\tO\tO", "5\tsagde\tO\tO", "6\tHanne\tB-PER\tO", "7\t.\tO\tO", "");

        var sentence = Assert.Single(TaggedSentence.Read(file));

        Assert.Equal("\"Ja,\" sagde Hanne.", sentence.Text);
        Assert.Equal(new TaggedToken(12, 5, IsPerson: true, Begins: true), sentence.Tokens[5]);
    }

    [Fact]
    public void FilesIn_WhenThereAreNone_SaysWhatToDo()
    {
        var folder = Directory.CreateTempSubdirectory("matchportal-test-").FullName;

        var error = Assert.Throws<PortalStartException>(() => TaggedSentence.FilesIn(folder));

        Assert.Equal($"Der er ingen .iob2- eller .tsv-filer i {folder}. Vælg en anden mappe med --ner.", error.Message);
        Directory.Delete(folder);
    }

    /// <summary>What was reached: below it, something got worse.</summary>
    [Theory]
    [InlineData("uner_da_ddt-ud-dev.iob2", 0.95, 0.94)]
    [InlineData("danplus_da_news_dev.tsv", 0.96, 0.93)]
    [InlineData("danplus_da_twitter_dev.tsv", 0.89, 0.93)]
    [InlineData("danplus_da_arto_dev.tsv", 0.96, 0.93)]
    public void Of_TheCorporaBesideTheCheckout_KeepsWhatWasReached(string file, double recall, double precision)
    {
        var path = Path.Combine(Folder() ?? "", file);
        Assert.SkipUnless(File.Exists(path), $"The tagged corpora are not part of the repository: {Corpora}/{file} was not found in any folder above the checkout.");

        var trial = PersonTrial.Of(Shipped.Scrubber, TaggedSentence.Read(path));

        Assert.True(trial.Recall >= recall && trial.Precision >= precision, trial.ToString());
    }

    /// <summary>What was asked for: 0.95 of the names, at a precision of 0.9.</summary>
    [Fact]
    public void Of_AllTheCorporaBesideTheCheckout_FindsAsManyAsWereAskedFor()
    {
        Assert.SkipUnless(Folder() is not null, $"The tagged corpora are not part of the repository: {Corpora} was not found in any folder above the checkout.");

        var trial = PersonTrial.Of(Shipped.Scrubber, TaggedSentence.FilesIn(Folder()!).SelectMany(TaggedSentence.Read));

        Assert.True(trial is { Recall: >= 0.95, Precision: >= 0.9 }, trial.ToString());
    }

    private static string? Folder()
    {
        for (var above = new DirectoryInfo(Checkout.Root).Parent; above is not null; above = above.Parent)
        {
            if (Path.Combine(above.FullName, Corpora) is var folder && Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static string Write(string name, params string[] lines)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("matchportal-test-").FullName, name);
        File.WriteAllLines(file, lines);
        return file;
    }
}
