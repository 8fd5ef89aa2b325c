using System.Net;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace MatchPortal.Web.Tests.Ui.Security;

public sealed class SecurityHeaderTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/findes-ikke", HttpStatusCode.NotFound)]
    [InlineData("/proeve/fejl/500", HttpStatusCode.InternalServerError)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    [InlineData("/sprog/en", HttpStatusCode.Redirect)]
    public async Task Get_WhenAnythingIsAnswered_CarriesTheHeaders(string path, HttpStatusCode status)
    {
        using var answer = await site.Visitor().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.StartsWith("default-src 'none'; script-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Get_WhenAPageIsShown_SetsNoCookie()
    {
        using var answer = await site.Visitor().GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_WhenAPageNamesAFile_TheFileIsThereAndCachedForEver()
    {
        // A published site needs no setting for this; one run from its build folder does.
        await using var real = site.Otherwise(builder => builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true"));
        using var client = real.CreateClient();
        var page = await client.GetPageAsync("/");
        var files = page.QuerySelectorAll("link[href], script[src], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct().ToArray();

        Assert.True(files.Length >= 4);
        foreach (var file in files)
        {
            using var answer = await client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Contains("immutable", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_WhenAskedOverHttpsInProduction_DemandsHttpsFromNowOn()
    {
        await using var real = site.Otherwise(builder => builder.UseEnvironment("Production"));
        using var client = real.CreateClient();
        using var answer = await client.GetAsync(new Uri("https://portal.example/"), TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000", Header(answer, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task Get_WhenAPageIsShown_HoldsNoInlineStyleOrScript()
    {
        var page = await site.Visitor().GetPageAsync("/proeve/formular");

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
