using System.Net;
using MatchPortal.Core.Alerts;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>Starting, seeing and stopping mails about postings, by the page and by the link in a mail.</summary>
public sealed class AlertsTests
{
    private const string Page = "/virksomhed/beskeder";

    [Fact]
    public async Task Post_Stop_EndsOwnAlertsOnly()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        await Start(site, posting, sample.Owner);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        using var recruiter = await site.SignInAsEmployer(sample.Recruiter);

        var others = await recruiter.GetPageAsync(Page);
        var page = await owner.GetPageAsync(Page);
        using var stopped = await owner.SendFormAsync(Page, new Dictionary<string, string>(), ".mp-stack form");
        var after = await owner.GetPageAsync(Page);

        Assert.Empty(others.QuerySelectorAll(".mp-stack li"));
        Assert.Equal(["Svejser til skibsværft"], page.QuerySelectorAll(".mp-stack h2").Select(heading => heading.TextContent));
        Assert.Contains("Højst én gang om dagen", page.QuerySelector(".mp-stack li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, stopped.StatusCode);
        Assert.Contains("Vi skriver ikke mere om det opslag.", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Du får ingen mails om opslag.", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.Database.Read<Guid>("SELECT Id AS Value FROM Alerts"));
    }

    [Fact]
    public async Task Get_TheLinkInAMail_StopsNothingUntilTheButtonIsPressed()
    {
        await using var site = new PortalSite();
        var (posting, link) = await Alerted(site);
        using var stranger = site.NewClient();

        var page = await stranger.GetPageAsync(link);
        var still = await site.Database.Read<Guid>("SELECT Id AS Value FROM Alerts");
        using var stopped = await stranger.SendFormAsync(link, new Dictionary<string, string>());
        var after = await stopped.ReadPageAsync();
        var again = await stranger.GetPageAsync(link);

        Assert.Contains(posting.Title, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(still);
        Assert.Equal((HttpStatusCode.OK, "Mails er stoppet", "Mails er stoppet"), (stopped.StatusCode, after.QuerySelector("h1")!.TextContent, again.QuerySelector("h1")!.TextContent));
        Assert.Empty(await site.Database.Read<Guid>("SELECT Id AS Value FROM Alerts"));
    }

    /// <summary>As RFC 8058 says a mail program does: no page, no cookie, no token of ours.</summary>
    [Fact]
    public async Task Post_FromAMailProgram_StopsIt()
    {
        await using var site = new PortalSite();
        var (_, link) = await Alerted(site);
        using var program = site.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);

        using var answer = await program.PostAsync(new Uri(link, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await site.Database.Read<Guid>("SELECT Id AS Value FROM Alerts"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Request_WithAForgedLink_IsNotFound(string verb)
    {
        await using var site = new PortalSite();
        await Alerted(site);
        using var stranger = site.Visitor();
        using var request = new HttpRequestMessage(new HttpMethod(verb), new Uri($"{AlertLinks.Path}/{new string('A', 180)}", UriKind.Relative));

        using var answer = await stranger.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Single(await site.Database.Read<Guid>("SELECT Id AS Value FROM Alerts"));
    }

    private static async Task<(Posting Posting, string Link)> Alerted(PortalSite site)
    {
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        await Start(site, posting, sample.Owner);
        var id = (await site.Database.Use((PortalContext portal) => portal.Alerts.AsNoTracking().SingleAsync())).Id;
        return (posting, site.Services.GetRequiredService<AlertLinks>().StopOf(id).PathAndQuery);
    }

    private static async Task Start(PortalSite site, Posting posting, CompanyMember member)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<AlertDesk>().Start(posting.Code, member.Id, AlertRhythm.Daily));
    }
}
