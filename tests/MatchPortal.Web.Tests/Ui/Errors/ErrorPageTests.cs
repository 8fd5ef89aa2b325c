using System.Net;
using MatchPortal.TestKit;
using MatchPortal.Web.Tests.Pages.Trial;

namespace MatchPortal.Web.Tests.Ui.Errors;

public sealed class ErrorPageTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Theory]
    [InlineData("/findes-ikke", HttpStatusCode.NotFound, "Siden findes ikke")]
    [InlineData("/fejl", HttpStatusCode.NotFound, "Siden findes ikke")]
    [InlineData("/proeve/fejl/403", HttpStatusCode.Forbidden, "Du har ikke adgang til siden")]
    [InlineData("/proeve/fejl/regel", HttpStatusCode.BadRequest, "Det kunne ikke lade sig gøre")]
    [InlineData("/proeve/fejl/samtidig", HttpStatusCode.Conflict, "En anden har ændret det imens")]
    [InlineData("/proeve/fejl/500", HttpStatusCode.InternalServerError, "Noget gik galt hos os")]
    public async Task Get_WhenItFails_ShowsItsPageWithOneWayOnAndANumber(string path, HttpStatusCode status, string heading)
    {
        using var answer = await site.Visitor().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.ReadPageAsync();

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Single(page.QuerySelectorAll("main .button"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href^='tel:']"));
        Assert.Equal($"{heading} – MatchPortal, Fjordby Kommune", page.Title);
    }

    [Fact]
    public async Task Get_WhenLanguageIsEnglish_ShowsTheErrorInEnglish()
    {
        var page = await site.Visitor("en").GetPageAsync("/proeve/fejl/500");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Something went wrong at our end", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/proeve/fejl/500")]
    [InlineData("/proeve/fejl/samtidig")]
    public async Task Get_WhenTheFailureNamesAPerson_ThePageDoesNot(string path)
    {
        var page = await site.Visitor().GetPageAsync(path);

        Assert.DoesNotContain(FailsModel.Secret, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhenItIsOurFault_ShowsAReference()
    {
        var page = await site.Visitor().GetPageAsync("/proeve/fejl/500");

        Assert.Matches("^[0-9a-zA-Z:]{8,}$", page.QuerySelector("main strong")!.TextContent);
    }

    [Fact]
    public async Task Get_WhenARuleIsBroken_SaysItsSentenceInTheReadersLanguage()
    {
        var danish = await site.Visitor().GetPageAsync("/proeve/fejl/regel");
        var english = await site.Visitor("en").GetPageAsync("/proeve/fejl/regel");

        Assert.Equal("Skriv højst 80 tegn i ”Titel”.", danish.QuerySelector(".mp-lede")!.TextContent);
        Assert.Equal("Write at most 80 characters in “Titel”.", english.QuerySelector(".mp-lede")!.TextContent);
    }

    [Fact]
    public async Task Post_WhenItCarriesNoToken_Answers400WithThePage()
    {
        using var form = new FormUrlEncodedContent([]);
        using var answer = await site.Visitor().PostAsync(new Uri("/proeve/formular", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Det kunne ikke lade sig gøre", (await answer.ReadPageAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Post_ToAPageThatHasNoForm_Answers405WithThePage()
    {
        const string Form = "main form[method=post]";
        using var client = site.NewClient();
        var page = await client.GetPageAsync("/privatliv/fri-tekst");
        page.QuerySelector(Form)!.SetAttribute("action", "/opslag");
        using var answer = await client.SendFormAsync(page, "/privatliv/fri-tekst", new Dictionary<string, string>(), Form);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET"], answer.Content.Headers.Allow);
        Assert.Equal("Det kunne ikke lade sig gøre", (await answer.ReadPageAsync()).QuerySelector("h1")!.TextContent);
    }
}
