using System.Net;
using MatchPortal.TestKit;
using MatchPortal.Web.Ui.Security;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.RateLimiting;

namespace MatchPortal.Web.Tests.Ui.Security;

public sealed class RateLimitTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Fact]
    public async Task Get_WhenAskedTooOften_Answers429WithAPageAndATime()
    {
        await using var strict = site.Otherwise(builder => builder.UseSetting("Limits:SearchesPerMinute", "2"));
        using var client = strict.CreateClient();
        HttpResponseMessage? last = null;
        for (var round = 0; round < 3; round++)
        {
            last?.Dispose();
            // The same page in capitals counts on.
            var path = round == 1 ? "/PROEVE/Soeg" : "/proeve/soeg";
            last = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var page = await last.ReadPageAsync();
        Assert.Equal("Vent et minut", page.QuerySelector("h1")!.TextContent);
        last.Dispose();
    }

    [Theory]
    [InlineData("opslag", RateLimits.Search)]
    [InlineData("opslag/forslag", RateLimits.Suggest)]
    [InlineData("medarbejder/kandidater", RateLimits.Search)]
    [InlineData("konto/log-ind", RateLimits.SignIn)]
    [InlineData("om", null)]
    public void LimitRates_WhenAPageHasTheRoute_PutsThePolicyOnIt(string route, string? policy)
    {
        var page = new PageRouteModel("/Pages/Test.cshtml", "/Test")
        {
            Selectors = { new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = route } } },
        };
        var conventions = new PageConventionCollection();
        conventions.LimitRates();
        Assert.Single(conventions.OfType<IPageRouteModelConvention>()).Apply(page);

        Assert.Equal(policy, page.Selectors[0].EndpointMetadata.OfType<EnableRateLimitingAttribute>().SingleOrDefault()?.PolicyName);
    }
}
