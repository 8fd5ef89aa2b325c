using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Pages;

/// <summary>What people do on the pages, with mouse, thumb, keyboard, and without script.</summary>
public sealed class JourneyTests(DemoSite demo)
{
    [Fact]
    public async Task Board_WhenAKindIsTickedWithoutScript_ShowsAsManyAsItsCountSaid()
    {
        await using var visit = await demo.Site.NewPage(hasScript: false);
        var page = visit.Page;
        await visit.Open("/opslag");
        var label = page.Locator(".mp-facet").First.Locator("label").First;
        var text = await label.InnerTextAsync();
        var (kind, count) = (text[..text.IndexOf('(', StringComparison.Ordinal)].Trim(), int.Parse(text.Split('(', ')')[1], CultureInfo.InvariantCulture));

        await label.ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Brug filtrene" }).ClickAsync();

        await Assertions.Expect(page.Locator("#fundet")).ToHaveTextAsync($"{count} opslag");
        Assert.All(await page.Locator(".mp-result .mp-kind").AllInnerTextsAsync(), shown => Assert.Equal(kind, shown));
        await page.Locator(".mp-chosen .mp-chip").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-chosen")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Board_OnAPhone_OpensItsFiltersAndLeadsToAPostingAndBack()
    {
        await using var visit = await demo.Site.NewPage(BrowserSite.Phone);
        var page = visit.Page;
        await visit.Open("/opslag");

        await Assertions.Expect(page.Locator(".mp-facet").First).ToBeHiddenAsync();
        await page.Locator(".mp-facets > summary").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-facet").First).ToBeVisibleAsync();

        var title = await page.Locator(".mp-result__title a").First.InnerTextAsync();
        await page.Locator(".mp-result__title a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(title);
        await visit.AssertSound("opslaget");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Opslagstavlen" }).First.ClickAsync();
        await page.WaitForURLAsync("**/opslag");
    }

    [Fact]
    public async Task Board_WithTheKeyboardAlone_IsReachedAndPaged()
    {
        await using var visit = await demo.Site.NewPage();
        var page = visit.Page;
        await visit.Open("/opslag");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skipnav")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/opslag#main-content");
        await Assertions.Expect(page.Locator("#main-content")).ToBeFocusedAsync();
        await TabTo(page, page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Næste" }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/opslag\\?side=2$"));
        await Assertions.Expect(page.Locator("[aria-current=page].current-page")).ToHaveTextAsync("2");
    }

    // As a person does: one press after the other. A focus set from outside can be taken back by the jump to the content that is still under way.
    private static async Task TabTo(IPage page, ILocator target)
    {
        const int MostStops = 200;
        for (var stop = 0; stop < MostStops && !await target.EvaluateAsync<bool>("element => element === document.activeElement"); stop++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(target).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Citizen_WhoSaysNo_IsThankedAndTheQuestionIsGone()
    {
        await using var visit = await demo.Visit("Karim Haddad", BrowserSite.Phone);
        var page = visit.Page;
        await visit.Open("/min-side");
        var before = await page.Locator("a[href^='/min-side/spoergsmaal']").CountAsync();
        await page.Locator("a[href^='/min-side/spoergsmaal']").First.ClickAsync();
        await visit.AssertSound("spoergsmaal");

        var (yes, no) = (page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ja", Exact = true }), page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nej tak" }));
        Assert.Equal((await yes.BoundingBoxAsync())!.Width, (await no.BoundingBoxAsync())!.Width);
        Assert.Equal(await yes.GetAttributeAsync("class"), await no.GetAttributeAsync("class"));
        await no.ClickAsync();

        await Assertions.Expect(page.GetByText("Du har sagt nej tak. Det har ingen betydning for din sag eller dine penge.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("a[href^='/min-side/spoergsmaal']")).ToHaveCountAsync(before - 1);
    }
}
