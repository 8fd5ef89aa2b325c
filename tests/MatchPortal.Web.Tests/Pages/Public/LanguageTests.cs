using System.Net;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Pages.Public;

public sealed class LanguageTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Fact]
    public async Task Get_WhenEnglishIsChosen_GoesBackInEnglish()
    {
        using var client = site.CreateClient();
        var page = await client.GetPageAsync("/sprog/en?tilbage=%2Fkontakt%3Fa%3D1");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Contact – MatchPortal, Fjordby Kommune", page.Title);
        Assert.Equal("/sprog/da?tilbage=%2Fkontakt%3Fa%3D1", page.QuerySelector(".mp-who [hreflang=da]")!.GetAttribute("href"));
        Assert.Contains("Weekdays 7 am to 5 pm", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com")]
    [InlineData("/\\example.com")]
    [InlineData("")]
    public async Task Get_WhenTheReturnAddressIsNotOurs_GoesToTheFrontPage(string address)
    {
        using var answer = await site.Visitor()
            .GetAsync(new Uri($"/sprog/en?tilbage={Uri.EscapeDataString(address)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_WhenTheLanguageIsUnknown_IsNotFound()
    {
        using var answer = await site.Visitor().GetAsync(new Uri("/sprog/xx", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_WhenTheErrorPageOffersTheOtherLanguage_LeadsBackToWhatWasAsked()
    {
        var page = await site.Visitor().GetPageAsync("/findes-ikke?a=1");

        Assert.Equal("/sprog/en?tilbage=%2Ffindes-ikke%3Fa%3D1", page.QuerySelector("[hreflang=en]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("da", "HttpOnly")]
    [InlineData("en", "SameSite=Lax")]
    public async Task Get_WhenALanguageIsChosen_TheCookieIsClosedToScriptsAndStrangers(string language, string part)
    {
        using var answer = await site.Visitor().GetAsync(new Uri($"/sprog/{language}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(part, Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }
}
