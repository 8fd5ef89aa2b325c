using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Ui.TagHelpers;

public sealed class PaginationTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Fact]
    public async Task Get_WhenInTheMiddle_KeepsTheQueryAndLeavesPagesOut()
    {
        var page = await site.Visitor().GetPageAsync("/proeve/formular?ord=svejser&ord=smed&side=5");
        var items = page.QuerySelectorAll(".pagination-item").Select(item => item.TextContent);

        Assert.Equal(["1", "…", "3", "4", "5", "6", "7", "…", "9"], items);
        Assert.Equal("5", page.QuerySelector(".pagination [aria-current=page]")!.TextContent);
        Assert.Equal("/proeve/formular?ord=svejser&ord=smed&side=6", page.QuerySelector(".button-next")!.GetAttribute("href"));
        Assert.Equal("/proeve/formular?ord=svejser&ord=smed", page.QuerySelector(".pagination-number a")!.GetAttribute("href"));
        Assert.Equal("Side 5 af 9", page.QuerySelector(".pagination-mobile")!.TextContent);
    }

    [Fact]
    public async Task Get_WhenOnTheFirstPage_OffersNoPrevious()
    {
        var page = await site.Visitor().GetPageAsync("/proeve/formular");

        Assert.Null(page.QuerySelector(".button-previous"));
        Assert.Equal("Næste", page.QuerySelector(".button-next")!.TextContent);
    }
}
