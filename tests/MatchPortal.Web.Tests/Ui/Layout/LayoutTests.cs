using System.Net;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Ui.Layout;

public sealed class LayoutTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Theory]
    [InlineData("/", "Forside")]
    [InlineData("/for-virksomheder", "For virksomheder")]
    [InlineData("/for-borgere", "For borgere")]
    [InlineData("/kontakt", "Kontakt")]
    [InlineData("/tilgaengelighed", "Tilgængelighedserklæring")]
    [InlineData("/privatliv", "Sådan passer vi på oplysninger")]
    [InlineData("/om", "Om portalen")]
    public async Task Get_WhenAPublicPageIsShown_HasItsTitleAndOneHeading(string path, string title)
    {
        var page = await site.Visitor().GetPageAsync(path);

        Assert.Equal($"{title} – MatchPortal, Fjordby Kommune", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#main-content", page.QuerySelector("body > :first-child")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_WhenAPageHasCrumbs_ShowsThemWithThePageLast()
    {
        var page = await site.Visitor().GetPageAsync("/proeve/formular");

        Assert.Equal(["Forside", "Prøver", "Prøve"], page.QuerySelectorAll(".mp-breadcrumb li").Select(item => item.TextContent));
        Assert.Equal("Prøve", page.QuerySelector(".mp-breadcrumb [aria-current=page]")!.TextContent);
        Assert.Equal("Prøve – Formular – MatchPortal, Fjordby Kommune", page.Title);
    }

    [Fact]
    public async Task Get_WhenHeaderAndFooterLinkToAPageOfTheShell_ThePageIsThere()
    {
        var client = site.Visitor();
        var page = await client.GetPageAsync("/kontakt");
        var links = page.QuerySelectorAll(".mp-nav--row a, .mp-footer a").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Contains("/for-virksomheder", links);
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{link} answers {answer.StatusCode}");
        }

        Assert.Equal("Kontakt", page.QuerySelector(".mp-nav--row [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task Get_WhenAPageIsShown_ItsWholeStyleIsOneFile()
    {
        // Between two files a browser may draw by the design system alone, with fonts that are not here.
        var client = site.Visitor();
        var page = await client.GetPageAsync("/");
        var style = await client.GetStringAsync(
            new Uri(Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange(style.IndexOf(".form-input", StringComparison.Ordinal), 0, style.IndexOf(".mp-nav", StringComparison.Ordinal));
        Assert.DoesNotContain("url(../img", style, StringComparison.Ordinal);
    }
}
