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
        await AssertSound(visit, name);

        await visit.Page.Locator("main form:visible button").First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await AssertSound(visit, $"{name}-fejl", expectsRefusal: true);
    }

    [Theory, MemberData(nameof(Own))]
    public async Task Page_WhenSignedIn_IsSound(string name, string path, int width)
    {
        var sample = await site.AddSample();
        await using var visit = await site.NewPage(width);
        await visit.SignIn(await site.OpenAccount(sample.Consultant, Roles.Consultant));
        await visit.Open(path);

        await AssertSound(visit, name);
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
        await AssertSound(visit, "noegle-navn");

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Gem navnet" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        await AssertSound(visit, "konto-med-noegle");

        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Fjern" }).ClickAsync();
        await AssertSound(visit, "noegle-fjern");
    }

    private static async Task AssertSound(BrowserPage visit, string name, bool expectsRefusal = false)
    {
        await visit.Shoot(name);
        Assert.Empty(await visit.AxeViolations());
        Assert.Equal(0, await visit.SidewaysScroll());
        Assert.DoesNotContain(visit.Complaints, text => !expectsRefusal || !text.Contains("400 (Bad Request)", StringComparison.Ordinal));
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
