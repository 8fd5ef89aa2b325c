using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Postings;

/// <summary>The front page's live part.</summary>
public sealed class FrontPageTests
{
    [Fact]
    public async Task Get_FrontPage_CountsWhatIsThereAndShowsTheFourNewest()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        for (var number = 1; number <= 5; number++)
        {
            await site.Database.Save(BoardTests.Publish(sample, $"Nummer {number}"));
            site.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        var (filled, asked) = (sample.Filled(), BoardTests.Publish(sample, "Spurgt om"));
        var request = sample.Request(asked);
        site.Clock.Advance(TimeSpan.FromHours(3));
        sample.Accepted(request);
        await site.Database.Save(filled, asked, request);

        var page = await site.NewClient().GetPageAsync("/");

        Assert.Equal(["6", "1", "3 timer"], page.QuerySelectorAll(".mp-figure__number").Select(number => number.TextContent));
        Assert.Equal(["Spurgt om", "Nummer 5", "Nummer 4", "Nummer 3"], page.QuerySelectorAll(".mp-result__title").Select(title => title.TextContent.Trim()));
    }
}
