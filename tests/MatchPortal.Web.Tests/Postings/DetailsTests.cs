using System.Net;
using System.Text.Json;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Postings;

/// <summary>One posting's public page.</summary>
public sealed class DetailsTests
{
    [Fact]
    public async Task Get_Details_ByTheFriendlyAddress_TellsTheJobAndWhoAnswers()
    {
        await using var site = new PortalSite();
        var (sample, posting) = await Published(site);

        var page = await site.NewClient().GetPageAsync($"/opslag/svejser-til-skibsvaerft-{posting.Code}");

        Assert.Equal("Svejser til skibsværft", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Du svejser sektioner af stål", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(sample.Owner.Name, page.QuerySelector(".mp-aside")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Svejser til skibsværft – Havnens Værft ApS – MatchPortal", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("et-andet-navn-")]
    public async Task Get_Details_ByTheCodeUnderOtherWords_IsSentToTheRightAddress(string words)
    {
        await using var site = new PortalSite();
        var (_, posting) = await Published(site);

        using var answer = await site.NewClient().GetAsync(new Uri($"/opslag/{words}{posting.Code}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/opslag/svejser-til-skibsvaerft-{posting.Code}", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_Details_CarriesAJobPostingThatSearchEnginesRead()
    {
        await using var site = new PortalSite();
        var (sample, posting) = await Published(site);

        var page = await site.NewClient().GetPageAsync($"/opslag/svejser-til-skibsvaerft-{posting.Code}");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var job = data.RootElement;
        Assert.Equal("https://schema.org", job.GetProperty("@context").GetString());
        Assert.Equal("JobPosting", job.GetProperty("@type").GetString());
        Assert.Equal("Svejser til skibsværft", job.GetProperty("title").GetString());
        Assert.Equal("2026-11-02", job.GetProperty("datePosted").GetString());
        Assert.Equal("2026-11-16T23:59:59", job.GetProperty("validThrough").GetString());
        Assert.Equal("Havnens Værft ApS", job.GetProperty("hiringOrganization").GetProperty("name").GetString());
        Assert.Equal(sample.Workplace.Address.PostalCode, job.GetProperty("jobLocation").GetProperty("address").GetProperty("postalCode").GetString());
        Assert.Equal("FULL_TIME", job.GetProperty("employmentType").GetString());
    }

    [Fact]
    public async Task Get_Details_WhenTheTextTriesToEndTheScript_StaysText()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.Draft(sample.Content with { Title = "</script><script>alert(1)</script>" });
        posting.Submit(sample.By, sample.Now);
        posting.Publish(sample.Company, sample.By, sample.Now);
        await site.Database.Save(posting);

        var page = await site.NewClient().GetPageAsync($"/opslag/script-script-alert-1-script-{posting.Code}");

        Assert.Equal("</script><script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(page.Scripts, script => script.Text.StartsWith("alert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PostingStatus.Paused)]
    [InlineData(PostingStatus.Filled)]
    [InlineData(PostingStatus.Closed)]
    public async Task Get_Details_WhenTakenDown_SaysSoAndIsGone(PostingStatus status)
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.In(status);
        await site.Database.Save(posting);

        using var answer = await site.NewClient().GetAsync(new Uri($"/opslag/svejser-til-skibsvaerft-{posting.Code}", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("Opslaget er ikke længere på opslagstavlen", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(sample.Owner.Name, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
    }

    [Theory]
    [InlineData(PostingStatus.Draft)]
    [InlineData(PostingStatus.Submitted)]
    public async Task Get_Details_WhenNeverPublished_IsNotFound(PostingStatus status)
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.In(status);
        await site.Database.Save(posting);

        using var answer = await site.NewClient().GetAsync(new Uri($"/opslag/svejser-til-skibsvaerft-{posting.Code}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<(Sample Sample, Posting Posting)> Published(PortalSite site)
    {
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        return (sample, posting);
    }
}
