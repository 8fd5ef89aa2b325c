using System.Net;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Pages.Public;

/// <summary>The writer is shown what was taken out and why, and gets the text back to correct it.</summary>
public sealed class FreeTextTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Path = "/privatliv/fri-tekst";

    [Fact]
    public async Task Post_OfATextThatNamesPeople_ShowsWhatGoesAndWhy()
    {
        using var client = site.NewClient();

        using var answer = await client.SendFormAsync(Path, Typed("Ring til Hanne Skouboe på 20 30 40 50. Jeg svejser."));
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            [
                ("Hanne Skouboe", "Navn. Den, der hedder det, har ikke sagt ja til at stå her."),
                ("20 30 40 50", "Telefonnummer. Det bliver kun delt, når borgeren har sagt ja."),
            ],
            page.QuerySelectorAll("main dt").Select(term => (term.TextContent, term.NextElementSibling!.TextContent)));
        Assert.Equal("Ring til [navn] på [telefon]. Jeg svejser.", page.QuerySelector("main .mp-panel > p")!.TextContent);
        Assert.Equal("Ring til Hanne Skouboe på 20 30 40 50. Jeg svejser.", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Post_OfAnInnocentText_SaysThatNothingGoes()
    {
        using var client = site.NewClient();

        using var answer = await client.SendFormAsync(Path, Typed("Jeg svejser efter EN ISO 9606-1 og har 12 års erfaring."));

        Assert.Equal("Vi fandt ikke noget, der skal tages ud.", (await answer.ReadPageAsync()).QuerySelector("main .mp-panel")!.TextContent.Trim());
    }

    [Fact]
    public async Task Post_OfNothingOrTooMuch_SaysSo()
    {
        using var client = site.NewClient();

        using var empty = await client.SendFormAsync(Path, Typed(""));
        using var long_ = await client.SendFormAsync(Path, Typed(new string('a', 2001)));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (empty.StatusCode, long_.StatusCode));
    }

    private static Dictionary<string, string> Typed(string text) => new() { ["Input.Text"] = text };
}
