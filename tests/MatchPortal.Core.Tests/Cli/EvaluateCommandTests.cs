namespace MatchPortal.Core.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Titles_WhenTheRightEntryIsFirstForEach_PrintsTheFiguresLastAndWritesTheRun()
    {
        var (corpus, queries, qrels) = (Write("c", "k\tkok\nt\ttjener\n"), Write("q", "1\tkokkeelev\n2\ttjener\n"), Write("r", "1 0 k 3\n2 0 t 1\n"));
        var written = Path.Combine(_folder, "run");

        var run = await CommandRun.Of("evaluate", "titles", "--data", _folder, "--corpus", corpus, "--queries", queries, "--qrels", qrels, "--run", written);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["MRR 1.0000", "MAP 1.0000", "nDCG@10 1.0000", "P@1 1.0000", "P@5 0.2000", "P@10 0.1000", "recall@100 1.0000"],
            run.Lines[^7..]);
        Assert.StartsWith("1 Q0 k 1 ", File.ReadAllText(written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_WhenAFileIsMissing_SaysSoInOneSentence()
    {
        var file = Write("c", "k\tkok\n");

        var run = await CommandRun.Of("evaluate", "titles", "--data", _folder, "--corpus", file, "--queries", file, "--qrels", Path.Combine(_folder, "none"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Filen eller mappen kan ikke bruges:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_WhenAJudgementIsNotOne_SaysWhere()
    {
        var file = Write("c", "k\tkok\n");

        var run = await CommandRun.Of("evaluate", "titles", "--data", _folder, "--corpus", file, "--queries", file, "--qrels", file);

        run.AssertRefused($"{file}, linje 1: skriv forespørgsel, 0, dokument og karakter (et helt tal).");
    }

    [Fact]
    public async Task Words_WhenSentencesAndSpansAreGiven_PrintsShares()
    {
        var sentences = Write("s", "text\tconcepts\nDu bruger Excel.\texcel\nJeg har aldrig brugt Excel.\t!excel\n");
        var spans = Write("p", "bruger\tO\nExcel\tB-Skill\n");

        var run = await CommandRun.Of("evaluate", "words", "--data", _folder, "--sentences", sentences, "--spans", spans);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["concept recall 1.0000 (1 of 1)", "concept recall@5 1.0000 (1 of 1)", "denied seen 1.0000 (1 of 1)", "span recall 1.0000 (1 of 1)", "characters covered 1.0000 (5 of 5)"],
            run.Lines.Where(line => !line.Contains("precision", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Words_WhenNothingIsGiven_SaysWhatToChoose() =>
        (await CommandRun.Of("evaluate", "words", "--data", _folder)).AssertRefused("Vælg --sentences, --spans eller begge.");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
