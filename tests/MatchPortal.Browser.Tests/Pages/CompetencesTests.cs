using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Pages;

/// <summary>A citizen tells in free words what she can, and chooses among what is suggested.</summary>
public sealed class CompetencesTests(DemoSite demo)
{
    [Theory]
    [InlineData(BrowserSite.Desktop, "Karim Haddad")]
    [InlineData(BrowserSite.Phone, "Mads Toft")]
    public async Task Suggestions_WhenAcceptedRejectedAndUndone_StandAsChosen(int width, string person)
    {
        await demo.Site.Services.GetRequiredService<Prepared<FreeTextReader>>().Start();
        await using var visit = await demo.Visit(person, width);
        var page = visit.Page;
        await visit.Open("/min-side/kompetencer");

        await page.Locator("#Suggest_Text").FillAsync("Jeg har passet bier og drejet lertøj i mange år.\nJeg taler esperanto og er udlært i glaspusteri og smedning.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vis forslag" }).ClickAsync();
        await Assertions.Expect(page.Locator(".mp-pick").First).ToBeVisibleAsync();
        await visit.AssertSound("mine-kompetencer-forslag");
        var first = await page.Locator(".mp-pick h3").First.InnerTextAsync();
        await page.Locator(".mp-pick").First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Nej, ikke det" }).ClickAsync();
        await Assertions.Expect(page.Locator("#forslag .mp-log")).ToContainTextAsync($"{first} · Valgt fra.");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Fortryd valget af {first}" }).ClickAsync();
        await Assertions.Expect(page.Locator(".mp-pick h3").First).ToHaveTextAsync(first);
        await page.Locator(".mp-pick").First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Tag med" }).ClickAsync();
        await Assertions.Expect(page.Locator("#forslag .mp-log")).ToContainTextAsync($"{first} · Taget med");
        await visit.AssertSound("mine-kompetencer-valgt");
    }
}
