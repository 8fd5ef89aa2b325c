using System.Net;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.TestKit;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class DemoSignInTests
{
    private const string Reachable = "Portal:DemoSignIn er slået til, men portalen kan nås fra andre maskiner. Lyt kun på localhost, eller sæt Portal:DemoSignIn til false.";

    [Fact]
    public async Task Page_WhenInDevelopmentOnLoopbackWithTheDemoMunicipality_SignsInAsEachPerson()
    {
        await using var site = Start();
        await FillWithDemo(site);
        var page = await site.NewClient().GetPageAsync("/konto/demo");
        var listed = page.QuerySelectorAll("main section").Select(section =>
            $"{section.QuerySelector("h2")!.TextContent}: {string.Join(", ", section.QuerySelectorAll("strong").Select(name => name.TextContent))}");
        var landed = new List<string>();
        foreach (var person in DemoPersons.All)
        {
            using var client = site.NewClient();
            using var answer = await client.SendFormAsync("/konto/demo", new Dictionary<string, string> { ["account"] = person.AccountId.ToString() });
            var own = await client.GetPageAsync("/konto");
            landed.Add($"{own.QuerySelector("main dd")!.TextContent} {answer.Headers.Location}");
        }

        Assert.Equal(
            [
                "Virksomheder: Lars Holm, Sofie Bruun",
                "Medarbejdere: Mette Lindgaard, Birgit Overgaard, Ole Krogh",
                "Borgere: Karim Haddad, Anette Vestergaard, Mads Toft",
                "Administratorer: Lise Damgaard",
            ],
            listed);
        Assert.Equal(
            [
                "Lars Holm /virksomhed", "Sofie Bruun /virksomhed",
                "Mette Lindgaard /medarbejder", "Birgit Overgaard /medarbejder", "Ole Krogh /medarbejder",
                "Karim /min-side", "Anette /min-side", "Mads /min-side",
                "Lise Damgaard /administration",
            ],
            landed);
    }

    [Fact]
    public async Task Post_WhenTheAccountIsNoDemoPersons_IsNotThere()
    {
        await using var site = Start();
        await MarkAsDemo(site);
        var sample = await site.AddSample();
        await site.OpenAccount(sample.Citizen);
        var account = await site.Database.Read<string>("SELECT AccountId AS Value FROM Citizens WHERE AccountId IS NOT NULL");

        using var answer = await site.NewClient().SendFormAsync("/konto/demo", new Dictionary<string, string> { ["account"] = Assert.Single(account) });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_WhenOpen_TheSignInPageLinksToIt()
    {
        await using var site = Start();
        using var client = site.NewClient();
        var before = await client.GetPageAsync("/konto/log-ind");
        await MarkAsDemo(site);
        var after = await client.GetPageAsync("/konto/log-ind");

        Assert.Null(before.QuerySelector("a[href='/konto/demo']"));
        Assert.NotNull(after.QuerySelector("a[href='/konto/demo']"));
    }

    [Theory]
    [InlineData("Development", "false", true, true)]
    [InlineData("Development", "true", false, true)]
    [InlineData("Development", "true", true, false)]
    public async Task Request_WhenAConditionIsMissing_IsNotThere(string environment, string asked, bool isDemo, bool isBound)
    {
        await using var site = Start(environment, asked, isBound);
        var sample = await site.AddSample();
        await site.OpenAccount(sample.Citizen);
        if (isDemo)
        {
            await MarkAsDemo(site);
        }

        await AssertAbsent(site);
    }

    [Fact]
    public async Task Request_WhenInProduction_IsNotThere()
    {
        await using var site = Start("Production", "false");
        var sample = await site.AddSample();
        await site.OpenAccount(sample.Citizen);
        await MarkAsDemo(site);

        await AssertAbsent(site);
    }

    [Theory]
    [InlineData("Production", "http://localhost:5080", "Portal:DemoSignIn er slået til, men demo-login findes kun i Development, og her er Production. Slå det fra.")]
    [InlineData("Development", "http://localhost:5080;http://*:5081", Reachable)]
    public async Task Starting_WhenAskedForWhereItMustNotBe_RefusesBeforeTheServerIsBound(string environment, string urls, string sentence)
    {
        await using var site = new SiteWith("Development", "false");
        var guard = new DemoSignInGuard(
            new PortalOptions { DemoSignIn = true },
            new HostingEnvironment { EnvironmentName = environment },
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["urls"] = urls }).Build(),
            site.Services.GetRequiredService<IServer>());

        var refusal = await Assert.ThrowsAsync<PortalStartException>(() => guard.StartingAsync(TestContext.Current.CancellationToken));

        Assert.Equal(sentence, refusal.Message);
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.8.9.10:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("https://LOCALHOST:5443", true)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://10.0.0.4:5080", false)]
    [InlineData("http://localhost.ond.example:5080", false)]
    [InlineData("http://unix:/run/portal.sock", false)]
    public void IsLoopback_WhenAnAddressIsBound_IsTrueForThisMachineOnly(string address, bool expected) =>
        Assert.Equal(expected, DemoSignIn.IsLoopback(address));

    [Theory]
    [InlineData("urls=http://a:1;http://b:2 http_ports=80", "http://a:1 http://b:2")]
    [InlineData("http_ports=8080;8081 https_ports=8443", "http://*:8080 http://*:8081 https://*:8443")]
    [InlineData("urls=http://a:1 Kestrel:Endpoints:X:Url=http://c:3", "http://c:3")]
    [InlineData("", "")]
    public void Configured_WhenSeveralPlacesSayWhere_IsWhatTheServerFollows(string settings, string expected)
    {
        var pairs = settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs.ToDictionary(pair => pair[0], string? (pair) => pair[1])).Build();

        Assert.Equal(expected, string.Join(' ', ListenAddresses.Configured(configuration)));
    }

    private static async Task AssertAbsent(PortalSite site)
    {
        var client = site.NewClient();
        var signIn = await client.GetPageAsync("/konto/log-ind");
        using var page = await client.GetAsync(new Uri("/konto/demo", UriKind.Relative), TestContext.Current.CancellationToken);
        var account = await site.Database.Read<string>("SELECT AccountId AS Value FROM Citizens WHERE AccountId IS NOT NULL");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["account"] = Assert.Single(account),
            ["__RequestVerificationToken"] = signIn.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });
        using var post = await client.PostAsync(new Uri("/konto/demo", UriKind.Relative), form, TestContext.Current.CancellationToken);
        using var own = await client.GetAsync(new Uri("/konto", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
        Assert.Null(signIn.QuerySelector("a[href='/konto/demo']"));
    }

    private static SiteWith Start(string environment = "Development", string asked = "true", bool isBound = true)
    {
        var site = new SiteWith(environment, asked);
        if (isBound)
        {
            site.StartOnPort();
        }

        return site;
    }

    private static async Task FillWithDemo(PortalSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<DemoMunicipality>(scope.ServiceProvider).Build(
            new DemoOptions(DemoOptions.DefaultSeed, site.Clock.Today(), DemoOptions.FewestCitizens, Nationwide: false), cancel: TestContext.Current.CancellationToken);
    }

    private static Task MarkAsDemo(PortalSite site) => site.Database.Use(async (PortalContext portal) =>
    {
        (await portal.Info.SingleAsync()).MarkAsDemo("seed 1");
        await portal.SaveChangesAsync();
    });

    private sealed class SiteWith(string environment, string asked, params (string Name, string Value)[] settings) : PortalSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(environment).UseSetting("Portal:DemoSignIn", asked);
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        }
    }
}
