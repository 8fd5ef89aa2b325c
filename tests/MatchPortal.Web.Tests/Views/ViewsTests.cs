using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Views;

/// <summary>The citizen's page of who has seen the profile.</summary>
public sealed class ViewsTests
{
    private const string Page = "/min-side/hvem-har-set";

    [Fact]
    public async Task Get_Views_TellsCompanyDayAndPostingTheNewestFirstAndInPages()
    {
        await using var site = new PortalSite();
        var (sample, other) = (await site.AddSample(), await site.AddSample());
        var (posting, draft) = (sample.Published(), sample.Draft());
        await site.Database.Save(posting, draft);
        for (var day = 0; day < 21; day++)
        {
            await See(site, sample, posting.Id.Value, sample.Profile.Id.Value, sample.Today.AddDays(-day));
        }

        await See(site, sample, draft.Id.Value, sample.Profile.Id.Value, sample.Today.AddDays(-30));
        await See(site, sample, posting.Id.Value, other.Profile.Id.Value, sample.Today);
        using var client = await site.SignInAsCitizen(sample.Citizen);

        var first = await client.GetPageAsync(Page);
        var second = await client.GetPageAsync($"{Page}?side=2");
        var start = await client.GetPageAsync("/min-side");

        Assert.Equal("Set 22 gange", first.QuerySelector("h2.mp-h2")!.TextContent);
        Assert.Equal(20, first.QuerySelectorAll(".mp-log > li").Length);
        Assert.Contains("Havnens Værft ApS", first.QuerySelector(".mp-log > li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(posting.Code, first.QuerySelector(".mp-log a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(2, second.QuerySelectorAll(".mp-log > li").Length);
        Assert.Null(second.QuerySelectorAll(".mp-log > li")[1].QuerySelector("a"));
        Assert.Contains("1 virksomhed har set din profil de seneste 30 dage.", start.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(start.QuerySelector($"a[href='{Page}']"));
    }

    [Fact]
    public async Task Get_ViewsOfNobody_SaysWhy()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsCitizen(sample.Citizen);

        var page = await client.GetPageAsync(Page);

        Assert.Equal("Ingen har set din profil endnu", page.QuerySelector(".mp-panel h2")!.TextContent);
        Assert.Contains("du har ikke valgt at blive vist", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PrivacyPage_SaysHowLongEachIsKept()
    {
        await using var site = new PortalSite();
        using var client = site.NewClient();

        var kept = (await client.GetPageAsync("/privatliv")).QuerySelectorAll("dd").Select(cell => cell.TextContent).ToArray();

        Assert.Contains("Efter 12 måneder.", kept);
        Assert.Contains("Efter 3 måneder.", kept);
        Assert.Contains("24 måneder efter, at de er behandlet.", kept);
    }

    private static Task<int> See(PortalSite site, Sample sample, Guid posting, Guid profile, DateOnly day) => site.Database.Execute(
        "INSERT INTO Exposures (MemberId, PostingId, ProfileId, Day, CompanyId, Pseudonym, At) VALUES ({0}, {1}, {2}, {3}, {4}, 'BCDF', {5})",
        sample.Owner.Id.Value, posting, profile, day, sample.Company.Id.Value, day.ToDateTime(new TimeOnly(9, 12), DateTimeKind.Utc));
}
