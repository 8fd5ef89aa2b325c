using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Web.Tests.Privacy;

/// <summary>What a company cannot find out, however it asks: who is hidden, and who is behind what it sees.</summary>
public sealed class NothingLearntTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("/kontakt")]
    public async Task Get_SomebodyHiddenAndANameNeverGiven_PutTheSameQuestionsToTheDatabase(string page)
    {
        await using var site = new QuestionedSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var name = await NameOf(site, owner, posting, welder);
        await Choose(site, sample, welder, Visibility.Hidden);
        var path = $"/virksomhed/opslag/{posting.Code}/kandidater";
        await site.Questions(owner, $"{path}/YYYY{page}");

        var never = await site.Questions(owner, $"{path}/ZZZZ{page}");
        var hidden = await site.Questions(owner, $"{path}/{name}{page}");

        Assert.NotEmpty(never);
        Assert.Equal(never, hidden);
    }

    [Fact]
    public async Task Get_AnotherCompanysNameForSomebody_IsAsIfItWereNeverGiven()
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        var other = await site.AddSample();
        var theirs = other.Published();
        await site.Database.Save(theirs);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        using var stranger = await site.SignInAsEmployer(other.Owner);
        var name = await NameOf(site, owner, posting, welder);

        using var own = await stranger.GetAsync(new Uri($"/virksomhed/opslag/{theirs.Code}/kandidater/{name}", UriKind.Relative), Cancel);
        using var foreign = await stranger.GetAsync(new Uri($"/virksomhed/opslag/{posting.Code}/kandidater/{name}", UriKind.Relative), Cancel);
        using var compared = await stranger.GetAsync(new Uri($"/virksomhed/opslag/{posting.Code}/sammenlign?valgt={name}&valgt={name}", UriKind.Relative), Cancel);

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], [own.StatusCode, foreign.StatusCode, compared.StatusCode]);
    }

    [Fact]
    public async Task Get_PageAfterPage_ShowsEachOnceAndNoneBeyondTheLast()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        List<string> names = [];
        foreach (var side in Enumerable.Range(1, 6))
        {
            names.AddRange(await Names(owner, posting, $"?side={side}"));
        }

        Assert.Equal(30, names.Count);
        Assert.Equal(30, names.Distinct().Count());
        Assert.Empty(await Names(owner, posting, "?side=7"));
        Assert.Empty(await Names(owner, posting, "?side=400000000"));
        Assert.Equal(names.Take(5), await Names(owner, posting, "?side=-3"));
    }

    [Fact]
    public async Task Get_NarrowedToWhatOneAloneCan_TellsNobodyApart()
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Postings.SingleAsync(one => one.Id == posting.Id, Cancel)).Revise(
                sample.Content with { Requirements = [new(RequirementKind.Competence, "mag-svejsning", true, null), new(RequirementKind.Competence, Welders.Rare, true, null)] }, sample.By, sample.Now);
            await portal.SaveChangesAsync(Cancel);
        });
        using var owner = await site.SignInAsEmployer(sample.Owner);

        var first = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");
        var filtered = await Names(owner, posting, $"?krav=Competence:{Welders.Rare}");
        await NameOf(site, owner, posting, welder);
        var cards = new List<string>();
        foreach (var side in Enumerable.Range(1, 6))
        {
            var page = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater?side={side}");
            cards.AddRange(page.QuerySelectorAll(".mp-cand__body").Select(card => Plain(card.TextContent)));
        }

        Assert.StartsWith("Under 5 passer.", first.QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(filtered);
        Assert.Equal(30, cards.Count);
        Assert.All(cards, card => Assert.Contains("Ikke vist", card, StringComparison.Ordinal));
        Assert.All(cards.CountBy(card => card), same => Assert.True(same.Value >= 5, same.Key));
    }

    [Fact]
    public async Task Get_CountsOverDays_StandAllDayAndAreIntervalsTheNext()
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var before = await Count(owner, posting);

        await Choose(site, sample, welder, Visibility.Hidden);
        var same = await Count(owner, posting);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Release();
        using var again = await site.SignInAsEmployer(sample.Owner);
        var next = await Count(again, posting);

        Assert.Equal(["20–49 passer.", "20–49 passer.", "20–49 passer."], [before, same, next]);
    }

    [Theory]
    [InlineData("/opslag/feed.json")]
    [InlineData("/opslag/feed.rss")]
    public async Task Get_AFeed_IsTheSameWhoeverShowsOrHidesAndIsAsked(string feed)
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        using var visitor = site.Visitor();
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var before = await visitor.GetStringAsync(new Uri(feed, UriKind.Relative), Cancel);

        var name = await NameOf(site, owner, posting, welder);
        using var _ = await owner.SendFormAsync($"/virksomhed/opslag/{posting.Code}/kandidater/{name}/kontakt", new Dictionary<string, string> { ["Input.Message"] = "Du kan det, vi mangler." });
        await Choose(site, sample, welder, Visibility.Hidden);
        var after = await visitor.GetStringAsync(new Uri(feed, UriKind.Relative), Cancel);

        Assert.Contains(posting.Code, before, StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    private static async Task<string> Count(HttpClient owner, Posting posting) =>
        (await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater")).QuerySelector("main h2")!.TextContent;

    private static async Task<string[]> Names(HttpClient owner, Posting posting, string query) =>
        [.. (await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater{query}")).QuerySelectorAll(".mp-cand h3").Select(heading => heading.TextContent.Split(' ')[^1])];

    // Five at a time; the welder is on one of the pages.
    private static async Task<string> NameOf(PortalSite site, HttpClient owner, Posting posting, Citizen welder)
    {
        foreach (var side in Enumerable.Range(1, 6))
        {
            await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater?side={side}");
        }

        return Assert.Single(await site.Database.Use((PortalContext portal) =>
            portal.Exposures.AsNoTracking().Where(seen => seen.ProfileId == welder.ProfileId).Select(seen => seen.Pseudonym).Distinct().ToListAsync(Cancel)));
    }

    private static Task Choose(PortalSite site, Sample sample, Citizen welder, Visibility visibility) => site.Database.Use(async (PortalContext portal) =>
    {
        (await portal.Citizens.SingleAsync(citizen => citizen.Id == welder.Id, Cancel)).ChooseVisibility(visibility, sample.By, sample.Now);
        await portal.SaveChangesAsync(Cancel);
    });

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A site that tells what it asks its database.</summary>
    private sealed class QuestionedSite : PortalSite
    {
        private const string Category = "Microsoft.EntityFrameworkCore.Database.Command";

        private readonly ConcurrentQueue<string> _logged = [];

        /// <summary>The statements of one request that finds nothing, in order, without what they were about.</summary>
        public async Task<IReadOnlyList<string>> Questions(HttpClient client, string path)
        {
            _logged.Clear();
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            return
            [
                .. _logged.Where(line => line.StartsWith("Executed DbCommand", StringComparison.Ordinal))
                    .Select(line => line[line.IndexOf('\n', StringComparison.Ordinal)..]),
            ];
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services
                // What the site asks for itself meanwhile belongs to no request.
                .AddSingleton<ILoggerProvider>(new LogCapture(_logged, () => Activity.Current is not null))
                .AddLogging(logging => logging.AddFilter<LogCapture>(Category, LogLevel.Information)));
        }
    }
}
