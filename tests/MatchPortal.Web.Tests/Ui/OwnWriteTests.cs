using System.Diagnostics;
using System.Net;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Ui;

/// <summary>Over a real port: what a person has just saved is found by the next search.</summary>
public sealed class OwnWriteTests(OwnWriteTests.SiteOnPort site) : IClassFixture<OwnWriteTests.SiteOnPort>
{
    private const int Writes = 60;
    private const string Page = "/proeve/omdoebt";

    [Fact]
    public async Task Post_WhenItRenamesACompany_IsFoundByTheVeryNextSearchEveryTime()
    {
        using var client = site.NewClient();
        var waits = new List<double>();
        for (var i = 0; i < Writes; i++)
        {
            var name = $"Flydedok{i}x";
            var began = Stopwatch.GetTimestamp();
            using var answer = await client.SendFormAsync(Page, new Dictionary<string, string> { ["Name"] = name });
            waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            var found = await client.GetPageAsync(answer.Headers.Location!.ToString());

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal([site.Posting.Id.Value.ToString()], found.QuerySelectorAll("li.found").Select(item => item.TextContent));
        }

        Print("Page with the form, then the form saved and answered", waits);
    }

    [Fact]
    public async Task WaitFor_AfterASave_ReturnsWhenTheIndexesHoldIt()
    {
        var feed = site.Services.GetRequiredService<IndexFeed>();
        var waits = new List<double>();
        for (var i = 0; i < Writes; i++)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
            (await portal.Companies.SingleAsync(TestContext.Current.CancellationToken)).Rename($"Tørdok{i}x", Actor.Portal, site.Clock.Now);
            await portal.SaveChangesAsync(TestContext.Current.CancellationToken);
            var began = Stopwatch.GetTimestamp();

            Assert.True(await feed.WaitFor(portal.LastChange, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        Print("The wait alone", waits);
    }

    private static void Print(string what, List<double> waits)
    {
        waits.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{what}, {waits.Count} times: median {waits[waits.Count / 2]:F1} ms, 95 % {waits[waits.Count * 95 / 100]:F1} ms, most {waits[^1]:F1} ms.");
    }

    /// <summary>With one company and its posting.</summary>
    public sealed class SiteOnPort : TrialSite, IAsyncLifetime
    {
        public Posting Posting { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            StartOnPort();
            var sample = await AddSample();
            Posting = sample.Published();
            await Database.Save(Posting);
        }
    }
}
