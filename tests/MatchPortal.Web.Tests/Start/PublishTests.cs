using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Start;

public sealed class PublishTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string AnyPort = "http://127.0.0.1:0";

    [Fact]
    public async Task Start_WhenPublishedAndMoved_AnswersWithPageAndStyle()
    {
        var data = site.NewFolder();
        await using var process = SiteProcess.Begin(site.Program, data, "--urls", AnyPort);
        using var client = new HttpClient { BaseAddress = await process.Address() };

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.ReadPageAsync();
        var style = await client.GetByteArrayAsync(
            new Uri(page.QuerySelector("link[rel=stylesheet][href*='site']")!.GetAttribute("href")!, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
        Assert.True(style.Length > 1000);
        Assert.True(File.Exists(Path.Combine(data, "matchportal.db")));
        Assert.Contains(process.Output, line => line.StartsWith("Der er ingen brugere endnu.", StringComparison.Ordinal) && line.Contains(data, StringComparison.Ordinal));
    }

    [Fact]
    public Task Start_WhenALexiconFileIsBroken_SaysFileAndLine()
    {
        var broken = site.CopyOfProgram();
        var file = Path.Combine(broken, "lexicon", "regions.tsv");
        File.WriteAllLines(file, [.. File.ReadLines(file), "x"]);

        return Refuses(broken, site.NewFolder(), "regions.tsv, linje ");
    }

    [Fact]
    public Task Start_WhenTheDatabaseIsNone_SaysSo()
    {
        var data = site.NewFolder();
        Directory.CreateDirectory(data);
        var noise = new byte[20_000];
        new Random(1).NextBytes(noise);
        File.WriteAllBytes(Path.Combine(data, "matchportal.db"), noise);

        return Refuses(site.Program, data, "er ikke en læsbar database. Gendan en sikkerhedskopi");
    }

    [Fact]
    public async Task Start_WhenTheDatabaseIsOfInventedPeople_SaysSo()
    {
        var data = site.NewFolder();
        Directory.CreateDirectory(data);
        await using var database = await TestDatabase.Create();
        await database.Open();
        await database.Execute("UPDATE PortalInfo SET Demo = 'frø 1'");
        await File.WriteAllBytesAsync(Path.Combine(data, "matchportal.db"), await database.ReadFile(), TestContext.Current.CancellationToken);

        await Refuses(site.Program, data, "er fyldt med opdigtede personer og kan kun bruges i Development.");
    }

    [Fact]
    public async Task Start_WhenTheDataFolderCannotBeWritten_SaysSo()
    {
        // A folder under a file cannot be made by anybody, not even by root.
        var file = site.NewFolder();
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await Refuses(site.Program, Path.Combine(file, "sub"), "Der kan ikke skrives i datamappen ");
    }

    [Fact]
    public async Task Start_WhenASiteIsOnThePortOrTheFolder_SaysSo()
    {
        var data = site.NewFolder();
        await using var first = SiteProcess.Begin(site.Program, data, "--urls", AnyPort);
        var address = (await first.Address()).GetLeftPart(UriPartial.Authority);

        await Refuses(site.Program, site.NewFolder(), $"{address} er i brug af et andet program. Stop det, eller vælg en anden port", address);
        await Refuses(site.Program, data, $"Datamappen {data} er i brug af et site");
    }

    [Theory]
    [InlineData("--urls", "nonsens", "nonsens er ikke en adresse, portalen kan lytte på.")]
    [InlineData("--Portal:CompanyPhone", "51 00", "Under Portal i appsettings.json mangler: CompanyPhone med 8 cifre.")]
    [InlineData("--Portal:Town", "", "Under Portal i appsettings.json mangler: Town.")]
    [InlineData("--Portal:Mail:Host", "mail.fjordby.example", "Portal:Mail:From skal være den adresse, portalen sender mails fra")]
    [InlineData("--Portal:DemoSignIn", "true", "Portal:DemoSignIn er slået til, men demo-login findes kun i Development, og her er Production. Slå det fra.")]
    public async Task Start_WhenASettingIsWrong_SaysWhich(string setting, string value, string sentence)
    {
        await using var process = SiteProcess.Begin(site.Program, site.NewFolder(), setting, value);

        await Complained(process, sentence);
    }

    private static async Task Refuses(string program, string data, string sentence, string address = AnyPort)
    {
        await using var process = SiteProcess.Begin(program, data, "--urls", address);

        await Complained(process, sentence);
    }

    private static async Task Complained(SiteProcess process, string sentence)
    {
        Assert.Equal(1, await process.End());
        Assert.Contains(sentence, Assert.Single(process.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain([.. process.Errors, .. process.Output], line => line.Contains("   at ", StringComparison.Ordinal));
    }
}
