using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Pages;

/// <summary>What script adds to the search pages: suggestions by keyboard and mouse, and filters that answer at once.</summary>
public sealed partial class SearchTests(DemoSite demo)
{
    [Theory]
    [InlineData(BrowserSite.Desktop)]
    [InlineData(BrowserSite.Phone)]
    public async Task Suggestions_ByKeyboard_OpenMoveCloseAndSearch(int width)
    {
        await using var visit = await demo.Site.NewPage(width);
        var (page, field) = (visit.Page, visit.Page.Locator("#q"));
        await visit.Open("/opslag");

        await field.PressSequentiallyAsync("svejs");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await field.PressAsync("ArrowDown");
        await field.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", "q-forslag-1");
        await Assertions.Expect(page.Locator("#q-forslag-1")).ToHaveAttributeAsync("aria-selected", "true");
        await visit.AssertSound("opslag-forslag");
        foreach (var option in await page.Locator("#q-forslag [role=option]").AllAsync())
        {
            Assert.InRange((await option.BoundingBoxAsync())!.Height, 44, 100);
        }

        await field.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#q-forslag")).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync("svejs");

        await field.PressAsync("ArrowDown");
        var chosen = await page.Locator("#q-forslag [aria-selected=true]").GetAttributeAsync("data-value");
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync(chosen!);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape($"/opslag?q={WebUtility.UrlEncode(chosen)}") + "$"));
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#q-forslag")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Places_ByMouse_FillTheFieldAndSearch()
    {
        await using var visit = await demo.Site.NewPage();
        var page = visit.Page;
        await visit.Open("/opslag");

        await page.Locator("#sted").PressSequentiallyAsync("svendb");
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Svendborg" }).First.ClickAsync();

        await Assertions.Expect(page.Locator(".mp-chosen")).ToContainTextAsync("Op til 20 km fra Svendborg");
        await Assertions.Expect(page.Locator("#sted")).ToHaveValueAsync("Svendborg");
    }

    [Fact]
    public async Task Filter_WhenTicked_AnswersInPlaceAndGoesBack()
    {
        await using var visit = await demo.Site.NewPage();
        var (page, box) = (visit.Page, visit.Page.Locator("#slags-FlexJob"));
        await visit.Open("/opslag");
        var before = await page.Locator("#fundet").InnerTextAsync();
        var count = int.Parse(Count().Match(await page.Locator("label[for=slags-FlexJob]").InnerTextAsync()).Value, CultureInfo.InvariantCulture);
        await page.EvaluateAsync("() => { window.stayed = true; }");

        await page.Locator("label[for=slags-FlexJob]").ClickAsync();

        await Assertions.Expect(page.Locator("#fundet")).ToHaveTextAsync($"{count} opslag");
        await Assertions.Expect(page.Locator("#mp-spoken")).ToHaveTextAsync($"{count} opslag");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/opslag\\?slags=FlexJob$"));
        await Assertions.Expect(box).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed === true"));
        Assert.All(await page.Locator(".mp-result .mp-kind").AllInnerTextsAsync(), kind => Assert.Equal("Fleksjob", kind));
        await visit.AssertSound("opslag-fleksjob");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#fundet")).ToHaveTextAsync(before);
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/opslag$"));
    }

    [Fact]
    public async Task Filter_OnAPhone_StaysOpenUntilTheHitsAreAskedFor()
    {
        await using var visit = await demo.Site.NewPage(BrowserSite.Phone);
        var page = visit.Page;
        await visit.Open("/opslag");

        await page.Locator(".mp-facets > summary").ClickAsync();
        await page.Locator("label[for=slags-FlexJob]").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-facets > summary")).ToContainTextAsync("Filtre (1 valgt)");
        await Assertions.Expect(page.Locator("label[for=slags-FlexJob]")).ToBeVisibleAsync();
        await page.Locator(".mp-facets__close").ClickAsync();

        await Assertions.Expect(page.Locator("label[for=slags-FlexJob]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#fundet")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Candidates_WhenAnUnknownPlaceIsSent_ShowTheSentenceInPlace()
    {
        await using var visit = await demo.Visit("Birgit Overgaard", BrowserSite.Desktop);
        var page = visit.Page;
        await visit.Open("/medarbejder/kandidater");

        await page.Locator("#sted").FillAsync("zzz");
        await page.Locator("#sted").PressAsync("Enter");

        await Assertions.Expect(page.Locator(".mp-errors")).ToContainTextAsync("Vi kender ikke stedet ”zzz”");
        await Assertions.Expect(page.Locator("#sted")).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Count();
}
