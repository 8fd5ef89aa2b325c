using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Postings;
using MatchPortal.Web.Pages.Public.Postings;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Security;
using MatchPortal.Web.Ui.Words;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace MatchPortal.Web.Feeds;

/// <summary>The board as JSON and as RSS, the same for everybody, so that anybody on the way may keep it for a while.</summary>
public static class FeedEndpoints
{
    public const string JsonPath = "/opslag/feed.json";
    public const string RssPath = "/opslag/feed.rss";

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(5);

    public static void MapPortalFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(JsonPath, Json).AllowAnonymous().RequireRateLimiting(RateLimits.Search);
        routes.MapGet(RssPath, Rss).AllowAnonymous().RequireRateLimiting(RateLimits.Search);
    }

    private static async Task<IResult> Json(HttpContext context, PostingFeed feed, PublicSite site)
    {
        var cancel = context.RequestAborted;
        var postings = await feed.Read(cancel);
        var text = $"[{string.Join(",\n", postings.Select(posting => JobPostingData.Write(posting, feed.OccupationOf(posting), AddressOf(posting, site))))}]";
        return Answer(context, text, "application/json; charset=utf-8", await feed.LastChange(cancel));
    }

    private static async Task<IResult> Rss(HttpContext context, PostingFeed feed, PublicSite site, PortalOptions portal, IStringLocalizer<Texts> texts)
    {
        // Whoever asks first decides no language for the others.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Danish.Culture;
        var cancel = context.RequestAborted;
        var items = (await feed.Read(cancel)).Select(posting => new RssItem(
            $"{posting.Title}, {posting.Company.Name}, {posting.Workplace.Address.City}",
            AddressOf(posting, site),
            posting.PublishedAt!.Value,
            texts.Say(posting.Kind),
            posting.Tasks));
        var last = await feed.LastChange(cancel);
        var text = RssText.Write($"Opslagstavlen, {portal.Municipality}", "Job, praktik og løntilskud. De nyeste står øverst.", site.At("/opslag").AbsoluteUri, site.At(RssPath).AbsoluteUri, last, items);
        return Answer(context, text, "application/rss+xml; charset=utf-8", last);
    }

    private static string AddressOf(Posting posting, PublicSite site) => site.At(PostingAddress.Of(posting.Title, posting.Code)).AbsoluteUri;

    // The framework compares the two marks with what the reader has, and answers 304.
    private static IResult Answer(HttpContext context, string text, string type, DateTimeOffset changed)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.Headers.CacheControl = $"public, max-age={KeptFor.TotalSeconds.ToString(CultureInfo.InvariantCulture)}";
        var mark = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
        return Results.Bytes(bytes, type, lastModified: changed, entityTag: mark);
    }
}
