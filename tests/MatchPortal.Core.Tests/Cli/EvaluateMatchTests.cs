namespace MatchPortal.Core.Tests.Cli;

public sealed class EvaluateMatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("match-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Match_WhenTheRightProfilesAreFirst_PrintsTheFiguresLastAndWritesTheRun()
    {
        var profiles = Write("p", """
            {"id":"welder","competences":[{"concept":"mag-svejsning","level":4,"years":6,"source":"work"},{"concept":"tig-svejsning","level":3,"years":2,"source":"wellChosen"}],"occupations":["7212"],"municipality":"0479","text":"Svejser."}
            {"id":"clerk","competences":[{"concept":"bogfoering","level":4,"years":6,"source":"work"}],"occupations":["3313"],"municipality":"479","text":""}
            """);
        var postings = Write("j", """
            {"id":"weld","title":"Svejser","must":[{"concept":"mag-svejsning","level":3}],"nice":[{"concept":"tig-svejsning"}],"occupations":["7212"],"municipality":"479","text":""}
            {"id":"books","title":"Bogholder","municipality":"0479"}
            """);
        var run = await Evaluate(profiles, postings, Write("r", "weld 0 welder 3\nbooks 0 clerk 2\n"), "--details");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["MRR 1.0000", "MAP 1.0000", "nDCG@10 1.0000", "P@1 1.0000", "P@5 0.2000", "P@10 0.1000", "recall@100 1.0000"], run.Lines[^7..]);
        Assert.Contains("    must MAG-svejsning: Met", run.Lines);
        Assert.Equal("weld Q0 welder 1 1 matchportal", File.ReadLines(Path.Combine(_folder, "run")).First());
    }

    [Fact]
    public async Task Match_WhenConceptsAreUnknown_MatchesThemByName()
    {
        var profiles = Write("p", """
            {"id":"a","competences":[{"concept":"http://data.europa.eu/esco/skill/none-1"}]}
            {"id":"b","competences":[{"concept":"noget helt andet"}],"occupations":["http://data.europa.eu/esco/occupation/none-2"]}
            {"id":"c"}
            """);
        var postings = Write("j", """
            {"id":"1","must":[{"concept":"http://data.europa.eu/esco/skill/none-1"}]}
            {"id":"2","occupations":["http://data.europa.eu/esco/occupation/none-2"]}
            """);
        var run = await Evaluate(profiles, postings, Write("r", "1 0 a 1\n2 0 b 1\n"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("P@1 1.0000", run.Lines[^4]);
        Assert.Equal(["1 Q0 a 1 1 matchportal", "2 Q0 b 1 1 matchportal"], File.ReadAllLines(Path.Combine(_folder, "run")));
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"a\"}", "linje 2: id a står der i forvejen.")]
    [InlineData("{\"id\":", "linje 1: skriv et objekt i JSON på én linje, som README'en viser.")]
    [InlineData("{\"competences\":[]}", "linje 1: skriv et \"id\" uden mellemrum.")]
    public async Task Match_WhenALineIsWrong_SaysWhere(string lines, string sentence)
    {
        var profiles = Write("p", lines);

        var run = await Evaluate(profiles, Write("j", "{\"id\":\"1\"}"), Write("r", "1 0 a 1\n"));

        run.AssertRefused($"{profiles}, {sentence}");
    }

    [Fact]
    public async Task Match_WhenEscoIsNotThere_SaysHowToGetIt()
    {
        var run = await CommandRun.Of("evaluate", "match", "--data", _folder, "--esco", "1");

        run.AssertRefused("Udviklingssættet laves af ESCO's relationer. Hent dem først: lexicon import esco MAPPE.");
    }

    private Task<CommandRun> Evaluate(string profiles, string postings, string qrels, params string[] more) => CommandRun.Of(
        ["evaluate", "match", "--data", _folder, "--profiles", profiles, "--postings", postings, "--qrels", qrels, "--run", Path.Combine(_folder, "run"), .. more]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
