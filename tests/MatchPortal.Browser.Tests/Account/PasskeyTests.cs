using MatchPortal.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MatchPortal.Browser.Tests.Accounts;

public sealed class PasskeyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Refusal = "Vi kunne ikke logge dig ind med adgangsnøglen. Prøv igen, eller brug din adgangskode.";

    [Fact]
    public async Task Passkey_WhenAddedUsedAndRemoved_SignsInWithoutNameUntilThen()
    {
        var sample = await site.AddSample();
        var email = await site.OpenAccount(sample.Citizen);
        await using var visit = await site.NewPage(BrowserSite.Phone);
        var page = visit.Page;
        await VirtualAuthenticator.Plug(page);
        await visit.SignIn(email);

        await visit.Open("/konto");
        await Button(page, "Tilføj en adgangsnøgle").ClickAsync();
        await page.GetByLabel("Navn").FillAsync("Min telefon");
        await Button(page, "Gem navnet").ClickAsync();
        await Expect(page.GetByText("Adgangsnøglen hedder nu ”Min telefon”.")).ToBeVisibleAsync();

        await SignOut(page);
        await SignInWithPasskey(visit);
        await Expect(page).ToHaveURLAsync(site.Root + "/min-side");

        await visit.Open("/konto");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Fjern Min telefon" }).ClickAsync();
        await Button(page, "Fjern adgangsnøglen").ClickAsync();
        await Expect(page.GetByText("Du har ingen adgangsnøgler endnu.")).ToBeVisibleAsync();

        await SignOut(page);
        await SignInWithPasskey(visit);
        await Expect(page.GetByText(Refusal)).ToBeVisibleAsync();
        await visit.Open("/konto");
        await Expect(page).ToHaveURLAsync(site.Root + "/konto/log-ind?retur=%2Fkonto");
    }

    [Fact]
    public async Task Passkey_WhenItsOwnerHasLeft_IsRefused()
    {
        var sample = await site.AddSample();
        await using var visit = await site.NewPage();
        await VirtualAuthenticator.Plug(visit.Page);
        await visit.SignIn(await site.OpenAccount(sample.Recruiter));
        await visit.Open("/konto");
        await Button(visit.Page, "Tilføj en adgangsnøgle").ClickAsync();
        await Expect(visit.Page.GetByLabel("Navn")).ToBeVisibleAsync();
        await site.Database.Execute("UPDATE Members SET LeftAt = '2026-11-01' WHERE Id = {0}", sample.Recruiter.Id.Value);

        await SignInWithPasskey(visit);

        await Expect(visit.Page.GetByText(Refusal)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Passkey_WhenNoneIsOnTheDevice_SaysSoOnThePage()
    {
        await using var visit = await site.NewPage();
        await VirtualAuthenticator.Plug(visit.Page);

        await SignInWithPasskey(visit);

        await Expect(visit.Page.GetByText("Der blev ikke brugt nogen adgangsnøgle. Prøv igen, eller brug din adgangskode.")).ToBeVisibleAsync();
        await Expect(Button(visit.Page, "Log ind med adgangsnøgle")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task SignIn_WhenThereIsNoScript_WorksWithThePasswordAndOffersNoPasskey()
    {
        var sample = await site.AddSample();
        await using var visit = await site.NewPage(hasScript: false);
        await visit.Open("/konto/log-ind");
        await Expect(Button(visit.Page, "Log ind med adgangsnøgle")).ToBeHiddenAsync();

        await visit.SignIn(await site.OpenAccount(sample.Owner));

        await Expect(visit.Page).ToHaveURLAsync(site.Root + "/virksomhed");
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name });

    private static async Task SignInWithPasskey(BrowserPage visit)
    {
        await visit.Page.Context.ClearCookiesAsync();
        await visit.Open("/konto/log-ind");
        await Button(visit.Page, "Log ind med adgangsnøgle").ClickAsync();
    }

    private static async Task SignOut(IPage page)
    {
        if (page.ViewportSize!.Width < 768)
        {
            await page.GetByText("Menu", new PageGetByTextOptions { Exact = true }).ClickAsync();
        }

        await page.Locator("button:has-text('Log af'):visible").ClickAsync();
        await Expect(page.GetByText("Du er logget af.")).ToBeVisibleAsync();
    }
}
