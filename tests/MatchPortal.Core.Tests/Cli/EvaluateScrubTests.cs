namespace MatchPortal.Core.Tests.Cli;

public sealed class EvaluateScrubTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("matchportal-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Scrub_OfOwnSentencesAndAFolderOfTexts_PrintsTheFigures()
    {
        var sentences = Write("egne.tsv", "kind\tsentence", "phone\tRing {phone:20304050}", "name\tHilsen {name:Zzyx}", "innocent\tJeg svejser");
        Write("tekst.tsv", "Hanne\tB-PER", "svejser\tO", "");

        var run = await CommandRun.Of("evaluate", "scrub", "--sentences", sentences, "--ner", Path.Combine(_folder, "ner"), "--wrong");
        Assert.Equal(1, run.ExitCode);

        Directory.CreateDirectory(Path.Combine(_folder, "ner"));
        File.Move(Path.Combine(_folder, "tekst.tsv"), Path.Combine(_folder, "ner", "tekst.tsv"));
        Write(Path.Combine("ner", "to.tsv"), "Svejser\tB-PER", "svejser\tO", "");
        run = await CommandRun.Of("evaluate", "scrub", "--sentences", sentences, "--ner", Path.Combine(_folder, "ner"), "--wrong");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "sentences 3 as-expected 3 innocent 1 untouched 1",
                "Phone expected 1 removed 1 recall 1.0000 precision 1.0000",
                "PersonName expected 1 removed 1 recall 1.0000 precision 1.0000",
                "persons tekst.tsv names 1 removed 1 recall 1.0000 touched 1.0000 precision 1.0000 word-recall 1.0000 word-precision 1.0000",
                "persons to.tsv names 1 removed 0 recall 0.0000 touched 0.0000 precision 1.0000 word-recall 0.0000 word-precision 1.0000",
                "persons all names 2 removed 1 recall 0.5000 touched 0.5000 precision 1.0000 word-recall 0.5000 word-precision 1.0000",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Scrub_WithoutOptions_MeasuresTheShippedSentences() =>
        Assert.Contains("Cpr expected 41 removed 41 recall 1.0000 precision 1.0000", (await CommandRun.Of("evaluate", "scrub")).Lines);

    [Fact]
    public async Task Scrub_WhenTheSentencesAreMissing_SaysWhatToDo()
    {
        var missing = Path.Combine(_folder, "ingen.tsv");

        (await CommandRun.Of("evaluate", "scrub", "--sentences", missing)).AssertRefused($"Filen {missing} findes ikke. Vælg en anden med --sentences.");
    }

    private string Write(string name, params string[] lines)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllLines(file, lines);
        return file;
    }
}
