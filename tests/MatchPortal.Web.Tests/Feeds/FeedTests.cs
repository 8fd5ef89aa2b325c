using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Feeds;

/// <summary>The board as other programs read it.</summary>
public sealed class FeedTests
{
    private const string Json = "/opslag/feed.json";

    private const string Rss = "/opslag/feed.rss";

    [Theory]
    [InlineData(Json, "application/json")]
    [InlineData(Rss, "application/rss+xml")]
    public async Task Get_Feed_HoldsWhatIsOnTheBoardNewestFirstAndNobodyBehindIt(string path, string type)
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var older = sample.Published();
        await site.Database.Save(older, sample.Draft(), sample.Submitted(), sample.Paused(), sample.Filled(), sample.Closed(), sample.Expired());
        site.Clock.Advance(TimeSpan.FromHours(1));
        var newer = sample.Draft(sample.Content with { Title = "Kok & <bager>\u0001 😀", Tasks = "Du laver mad.\nOg brød." });
        newer.Submit(sample.By, sample.Now);
        newer.Publish(sample.Company, sample.By, sample.Now);
        await site.Database.Save(newer);
        using var client = site.Visitor();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal((HttpStatusCode.OK, type, "public, max-age=300"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString()));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal([newer.Code, older.Code], Addresses(path, text).Select(address => address[^PostingCode.Length..]));
        Assert.All(Addresses(path, text), address => Assert.StartsWith("http://localhost/opslag/", address, StringComparison.Ordinal));
        foreach (var person in new[] { sample.Owner.Name, sample.Owner.Contact.Email, sample.Owner.Contact.Phone!, sample.Recruiter.Name, sample.Consultant.Name })
        {
            Assert.DoesNotContain(person, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_Json_IsReadByOurOwnImport()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save(sample.Published());
        using var client = site.Visitor();

        var ad = Assert.Single(AdReader.Read(await client.GetStringAsync(new Uri(Json, UriKind.Relative), Cancel)));

        Assert.Equal((sample.Content.Title, sample.Content.Tasks, "1432", "København K", "2"), (ad.Title, ad.Tasks, ad.PostalCode, ad.City, ad.Openings));
    }

    [Fact]
    public async Task Get_Rss_TellsOfEachPosting()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save(sample.Published());
        using var client = site.Visitor("en");

        var channel = XDocument.Parse(await client.GetStringAsync(new Uri(Rss, UriKind.Relative), Cancel)).Root!.Element("channel")!;

        Assert.Equal(("Opslagstavlen, Fjordby Kommune", "http://localhost/opslag", "da"), (channel.Element("title")!.Value, channel.Element("link")!.Value, channel.Element("language")!.Value));
        var item = channel.Element("item")!;
        Assert.Equal(
            ("Svejser til skibsværft, Havnens Værft ApS, København K", "Ordinært job", sample.Content.Tasks, "Mon, 02 Nov 2026 09:00:00 GMT"),
            (item.Element("title")!.Value, item.Element("category")!.Value, item.Element("description")!.Value, item.Element("pubDate")!.Value));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(Rss)]
    public async Task Get_Again_IsAnsweredOnlyWhenTheBoardHasChanged(string path)
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        using var client = site.Visitor();
        using var first = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotModified, await Ask(client, path, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.NotModified, await Ask(client, path, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Postings.SingleAsync()).Pause(sample.By, site.Clock.Now);
            await portal.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.OK, await Ask(client, path, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.OK, await Ask(client, path, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));
    }

    [Fact]
    public async Task Get_AfterTheDeadline_LeavesThePostingOut()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await site.Database.Save(sample.Published());
        using var client = site.Visitor();
        using var first = await client.GetAsync(new Uri(Json, UriKind.Relative), Cancel);
        site.Clock.Advance(TimeSpan.FromDays(15));

        Assert.Equal(HttpStatusCode.OK, await Ask(client, Json, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));
        Assert.Empty(Addresses(Json, await client.GetStringAsync(new Uri(Json, UriKind.Relative), Cancel)));
    }

    [Fact]
    public async Task Get_Board_NamesTheFeeds()
    {
        await using var site = new PortalSite();
        using var client = site.Visitor();

        var links = (await client.GetPageAsync("/opslag")).QuerySelectorAll("link[rel=alternate]");

        Assert.Equal([(Json, "application/json"), (Rss, "application/rss+xml")], links.Select(link => (link.GetAttribute("href"), link.GetAttribute("type"))));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<HttpStatusCode> Ask(HttpClient client, string path, Action<HttpRequestMessage> set)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        set(request);
        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }

    private static IReadOnlyList<string> Addresses(string path, string text)
    {
        if (path == Rss)
        {
            return [.. XDocument.Parse(text).Descendants("item").Select(item => item.Element("link")!.Value)];
        }

        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(one => one.GetProperty("url").GetString()!)];
    }
}
