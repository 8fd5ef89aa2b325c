using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MatchPortal.TestKit;

/// <summary>The whole site over real HTTP handling, in memory.</summary>
public class PortalSite : WebApplicationFactory<Program>
{
    /// <summary>A browser that does not follow redirects, so a test sees them.</summary>
    public HttpClient Visitor(string language = "da")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", $"mp-sprog={language}");
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseContentRoot(Path.Combine(Checkout.Root, "src", "MatchPortal.Web"));
}
