using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Postings;

/// <summary>The public board: what it shows, in which order, and what its filters and counts say.</summary>
public sealed class BoardTests
{
    [Fact]
    public async Task Get_Board_ShowsWhatIsPublishedNewestFirst()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var first = Publish(sample, "Smed");
        site.Clock.Advance(TimeSpan.FromHours(1));
        var second = Publish(sample, "Kok");
        await site.Database.Save(first, second, sample.Draft(), sample.Submitted(), sample.Paused(), sample.Filled(), sample.Closed());

        var page = await site.NewClient().GetPageAsync("/opslag");

        Assert.Equal(["Kok", "Smed"], Titles(page));
        Assert.Equal("2 opslag", page.GetElementById("fundet")!.TextContent);
    }

    [Fact]
    public async Task Get_Board_WhenTheDeadlineWasYesterday_LeavesThePostingOut()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save(sample.Published());

        site.Clock.Advance(TimeSpan.FromDays(14));
        var lastDay = await site.NewClient().GetPageAsync("/opslag");
        site.Clock.Advance(TimeSpan.FromDays(1));
        var dayAfter = await site.NewClient().GetPageAsync("/opslag");

        Assert.Equal(["Svejser til skibsværft"], Titles(lastDay));
        Assert.Empty(Titles(dayAfter));
        Assert.Contains("Ingen opslag lige nu", dayAfter.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BoardWithAKind_FiltersAndKeepsTheOtherKindsCounts()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save(
            Publish(sample, "Job et"),
            Publish(sample, "Job to"),
            Publish(sample, "Fleks", PostingKind.FlexJob, new WeeklyHours(8, 10)));

        var page = await site.NewClient().GetPageAsync("/opslag?slags=FlexJob&sortering=Title");

        Assert.Equal(["Fleks"], Titles(page));
        var labels = page.QuerySelectorAll(".mp-facet")[0].QuerySelectorAll("label").Select(label => string.Join(' ', label.TextContent.Split(' ', '\n').Where(part => part.Length > 0)));
        Assert.Equal(["Ordinært job (2)", "Fleksjob (1)"], labels);
        Assert.True(page.QuerySelector<IHtmlInputElement>("#slags-FlexJob")!.IsChecked);
    }

    [Fact]
    public async Task Get_BoardNearAPlace_SortsByDistanceAndLeavesOutWhatIsFarAway()
    {
        await using var site = new PortalSite();
        var (copenhagen, other) = (await site.AddSample(), await site.AddSample());
        other.Workplace.Revise("Odense", new("Vestergade 1", "5000", "Odense C", "461"), other.By, other.Now);
        await site.Database.Use(async (MatchPortal.Core.Data.PortalContext portal) =>
        {
            portal.Attach(other.Workplace).State = Microsoft.EntityFrameworkCore.EntityState.Modified;
            await portal.SaveChangesAsync();
        });
        await site.Database.Save(Publish(copenhagen, "Ved København"), Publish(other, "I Odense"));

        var near = await site.NewClient().GetPageAsync("/opslag?sted=5000&km=20");
        var all = await site.NewClient().GetPageAsync("/opslag?sted=odense&km=0&sortering=Distance");

        Assert.Equal(["I Odense"], Titles(near));
        Assert.Equal(["I Odense", "Ved København"], Titles(all));
    }

    [Fact]
    public async Task Get_BoardWithAnUnknownPlace_SaysSoKeepsTheWordsAndAnswers400()
    {
        await using var site = new PortalSite();
        await site.AddSample();
        using var answer = await site.NewClient().GetAsync(new Uri("/opslag?q=qqq&sted=zzz", UriKind.Relative), TestContext.Current.CancellationToken);

        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("qqq", page.QuerySelector<IHtmlInputElement>("#q")!.Value);
        Assert.Equal("zzz", page.QuerySelector<IHtmlInputElement>("#sted")!.Value);
        Assert.Equal(["#sted"], page.QuerySelectorAll(".mp-errors a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Get_BoardsSecondPage_GoesOnWhereTheFirstEnded()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save([.. Enumerable.Range(1, 23).Select(number => Publish(sample, $"Opslag {number:00}"))]);

        var first = await site.NewClient().GetPageAsync("/opslag?sortering=Title");
        var second = await site.NewClient().GetPageAsync("/opslag?sortering=Title&side=2");

        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"Opslag {number:00}"), Titles(first));
        Assert.Equal(["Opslag 21", "Opslag 22", "Opslag 23"], Titles(second));
    }

    internal static Posting Publish(Sample sample, string title, PostingKind kind = PostingKind.OrdinaryJob, WeeklyHours? hours = null, string occupation = "7212")
    {
        var posting = sample.Draft(sample.Content with { Title = title, Hours = hours ?? WeeklyHours.Full, OccupationCode = occupation }, kind);
        posting.Submit(sample.By, sample.Now);
        posting.Publish(sample.Company, sample.By, sample.Now);
        return posting;
    }

    internal static IEnumerable<string> Titles(IHtmlDocument page) => page.QuerySelectorAll(".mp-result__title").Select(title => title.TextContent.Trim());
}
