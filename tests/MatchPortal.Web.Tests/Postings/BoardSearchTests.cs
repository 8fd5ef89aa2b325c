using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MatchPortal.Web.Tests.Postings;

/// <summary>Words on the board: marks, slips, nothing found, suggestions, and what nobody should type.</summary>
public sealed class BoardSearchTests
{
    [Fact]
    public async Task Get_BoardWithAWord_MarksItWhereItStands()
    {
        await using var site = await WithPostings("Svejser til værft", "Rørsvejser, fjernvarme");

        var page = await site.NewClient().GetPageAsync("/opslag?q=svejser");

        // An index that was empty when it was built knows no word as rarer than another, so the two are equal and come in the day's order.
        Assert.Equal(["Rørsvejser, fjernvarme", "Svejser til værft"], BoardTests.Titles(page).Order(StringComparer.Ordinal));
        Assert.Equal(["Svejser", "svejser"], page.QuerySelectorAll(".mp-result__title mark").Select(mark => mark.TextContent).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll(".mp-result__text"), text => Assert.Equal("svejser", text.QuerySelector("mark")!.TextContent));
        Assert.Equal("Bedst til min søgning", page.QuerySelector<IHtmlOptionElement>("#sortering option[selected]")!.Text);
    }

    [Fact]
    public async Task Get_BoardWithASlip_ShowsWhatWasMeantAndSaysSo()
    {
        await using var site = await WithPostings("Svejser til værft", "Kok");

        var page = await site.NewClient().GetPageAsync("/opslag?q=svejsr&timer=Full");

        Assert.Equal("Ingen opslag med ”svejsr”. Mente du svejser? Dem viser vi her.", page.QuerySelector(".mp-note span")!.TextContent);
        Assert.Equal("/opslag?q=svejser&timer=Full", page.QuerySelector(".mp-note a")!.GetAttribute("href"));
        Assert.Contains("Svejser til værft", BoardTests.Titles(page));
        Assert.Equal("svejsr", page.QuerySelector<IHtmlInputElement>("#q")!.Value);
    }

    [Fact]
    public async Task Get_BoardWhereNothingIsNear_OffersWhatIsFartherAway()
    {
        await using var site = await WithPostings("Svejser til værft");

        var page = await site.NewClient().GetPageAsync("/opslag?q=svejser&sted=5700&km=10");

        Assert.Equal("Ingen opslag for ”svejser” inden for 10 km af Svendborg", page.QuerySelector(".mp-empty h2")!.TextContent.Trim());
        var ways = page.QuerySelectorAll<IHtmlAnchorElement>(".mp-empty li a").Select(way => (way.TextContent, way.GetAttribute("href"))).ToList();
        Assert.Equal(("Søg i hele landet (1 opslag)", "/opslag?q=svejser&sted=5700&km=0"), ways[0]);
        Assert.Equal(("Se alle opslag", "/opslag"), ways[^1]);
        Assert.Empty(page.QuerySelectorAll(".mp-facet"));
    }

    [Fact]
    public async Task Get_Board_DoesNotShowWhatWasPausedBeforeTheIndexHeardOfIt()
    {
        await using var site = await WithPostings("Svejser til værft", "Svejser på land");
        await site.Database.Use((PortalContext portal) => portal.Postings
            .Where(posting => posting.Title == "Svejser på land")
            .ExecuteUpdateAsync(row => row.SetProperty(posting => posting.Status, PostingStatus.Paused)));

        var page = await site.NewClient().GetPageAsync("/opslag?q=svejser");

        Assert.Equal(["Svejser til værft"], BoardTests.Titles(page));
    }

    [Theory]
    [InlineData("slags=xyz")]
    [InlineData("slags=99")]
    [InlineData("fag=x1")]
    [InlineData("kommune=000")]
    [InlineData("timer=Mange")]
    [InlineData("km=-4")]
    [InlineData("km=99999999")]
    [InlineData("km=langt")]
    [InlineData("sortering=Tilfældig")]
    [InlineData("side=sidste")]
    public async Task Get_BoardWithABadFilter_Answers400WithASentenceAndKeepsTheWords(string bad)
    {
        await using var site = await WithPostings("Svejser til værft");
        using var answer = await site.NewClient().GetAsync(new Uri($"/opslag?q=svejser&{bad}", UriKind.Relative), TestContext.Current.CancellationToken);

        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(page.QuerySelectorAll(".mp-errors li"), sentence => sentence.TextContent.Trim().EndsWith('.'));
        Assert.Equal("svejser", page.QuerySelector<IHtmlInputElement>("#q")!.Value);
        Assert.Equal(["Svejser til værft"], BoardTests.Titles(page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("og i på")]
    [InlineData("\"")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("🙂 🙃")]
    [InlineData("' OR 1=1; DROP TABLE Postings; --")]
    [InlineData("{0} %s \\ \0")]
    public async Task Get_BoardWithStrangeText_AnswersWithAPage(string text)
    {
        await using var site = await WithPostings("Svejser til værft");
        using var answer = await site.NewClient().GetAsync(new Uri("/opslag?q=" + Uri.EscapeDataString(text), UriKind.Relative), TestContext.Current.CancellationToken);

        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.DoesNotContain(page.Scripts, script => script.Text.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_BoardWithTenThousandLetters_SearchesForTheFirstOfThemAndSaysSo()
    {
        await using var site = new PortalSite();
        site.StartOnPort();
        using var answer = await site.NewClient().GetAsync(new Uri("/opslag?q=" + Uri.EscapeDataString(new string('æ', 10_000)), UriKind.Relative), TestContext.Current.CancellationToken);

        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Søgningen var meget lang. Vi har kun søgt på de første 1000 tegn.", page.QuerySelector(".mp-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Board_WorksWithoutScript()
    {
        await using var site = await WithPostings("Svejser til værft");

        var page = await site.NewClient().GetPageAsync("/opslag?q=svejser&sted=1432&sortering=Newest");

        var form = page.QuerySelector<IHtmlFormElement>("form.mp-board")!;
        Assert.Equal(("get", "/opslag"), (form.Method, form.GetAttribute("action")));
        Assert.Equal(["q", "sted", "km", "slags", "fag", "timer", "sortering"], form.QuerySelectorAll("input,select").Select(field => field.GetAttribute("name")).Distinct());
        Assert.Contains("Brug filtrene", form.QuerySelectorAll("button[type=submit]").Select(button => button.TextContent));
        Assert.True(page.QuerySelector("#q-forslag")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Get_Suggestions_AreOptionsWithTheirCounts()
    {
        await using var site = await WithPostings("Svejser til værft", "Rørsvejser, fjernvarme");

        var list = await site.NewClient().GetPageAsync("/opslag/forslag?q=svejs");

        var first = list.QuerySelectorAll("[role=option]")[0];
        Assert.Equal(("svejser", "jobtitel · 2 opslag"), (first.GetAttribute("data-value"), first.QuerySelector(".mp-suggest__note")!.TextContent));
        Assert.Equal("svejs", first.QuerySelector("mark")!.TextContent);
        Assert.Null(list.QuerySelector("main"));
    }

    [Theory]
    [InlineData("svendb", "Svendborg")]
    [InlineData("570", "5700 Svendborg")]
    [InlineData("", "")]
    [InlineData("qqq", "")]
    public async Task Get_Places_AreOptions(string typed, string first)
    {
        await using var site = new PortalSite();

        var list = await site.NewClient().GetPageAsync("/forslag/steder?sted=" + typed);

        Assert.Equal(first, list.QuerySelector("[role=option]")?.GetAttribute("data-value") ?? "");
    }

    [Fact]
    public async Task Get_BoardBeforeThereIsAnIndex_SaysThatItIsBeingMade()
    {
        await using var site = new PortalSite();
        await using var early = site.Otherwise(builder => builder.ConfigureTestServices(services =>
            services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.ReturnType == typeof(IndexFeed)))));
        using var client = early.CreateClient();

        var page = await client.GetPageAsync("/opslag");

        Assert.Equal("Opslagene bliver gjort klar til søgning", page.QuerySelector(".mp-empty h2")!.TextContent);
    }

    private static async Task<PortalSite> WithPostings(params string[] titles)
    {
        var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save([.. titles.Select(title => BoardTests.Publish(sample, title))]);
        return site;
    }
}
