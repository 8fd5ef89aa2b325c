using MatchPortal.Core.Accounts;
using MatchPortal.TestKit;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Accounts;

public sealed class AccountPagesTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    public static TheoryData<string, string, int> Open => Combine(("log-ind", "/konto/log-ind"), ("kode", "/konto/kode"), ("invitation", "/konto/invitation"));

    public static TheoryData<string, string, int> Own => Combine(("konto", "/konto"), ("adgangskode", "/konto/adgangskode"));

    [Theory, MemberData(nameof(Open))]
    public async Task Page_WhenAnonymous_IsSoundEmptyAndWithErrors(string name, string path, int width)
    {
        await using var visit = await site.NewPage(width);
        await visit.Open(path);
        await visit.AssertSound(name);

        await visit.Page.Locator("main form:visible button").First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await visit.AssertSound($"{name}-fejl", refusal: "400 (Bad Request)");
    }

    [Theory, MemberData(nameof(Own))]
    public async Task Page_WhenSignedIn_IsSound(string name, string path, int width)
    {
        var sample = await site.AddSample();
        await using var visit = await site.NewPage(width);
        await visit.SignIn(await site.OpenAccount(sample.Consultant, Roles.Consultant));
        await visit.Open(path);

        await visit.AssertSound(name);
    }

    [Theory, InlineData(BrowserSite.Desktop), InlineData(BrowserSite.Phone)]
    public async Task DemoPage_WhenThereIsOne_IsSound(int width)
    {
        await site.Database.Execute("UPDATE PortalInfo SET Demo = 'seed 1'");
        await using var visit = await site.NewPage(width);
        await visit.Open("/konto/demo");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Log ind som Karim Haddad" })).ToBeVisibleAsync();
        await visit.AssertSound("demo");

        await visit.Open("/konto/log-ind");
        await visit.AssertSound("log-ind-demo");
    }

    [Theory, InlineData(BrowserSite.Desktop), InlineData(BrowserSite.Phone)]
    public async Task PasskeyPages_WhenThereIsAKey_AreSound(int width)
    {
        var sample = await site.AddSample();
        await using var visit = await site.NewPage(width);
        await VirtualAuthenticator.Plug(visit.Page);
        await visit.SignIn(await site.OpenAccount(sample.Citizen));
        await visit.Open("/konto");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tilføj en adgangsnøgle" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Navn")).ToBeVisibleAsync();
        await visit.AssertSound("noegle-navn");

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Gem navnet" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        await visit.AssertSound("konto-med-noegle");

        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Fjern" }).ClickAsync();
        await visit.AssertSound("noegle-fjern");
    }

    private static TheoryData<string, string, int> Combine(params (string Name, string Path)[] pages)
    {
        var data = new TheoryData<string, string, int>();
        foreach (var (name, path) in pages)
        {
            data.Add(name, path, BrowserSite.Desktop);
            data.Add(name, path, BrowserSite.Phone);
        }

        return data;
    }
}
