using System.Diagnostics;
using System.Net;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Ui;

/// <summary>Over a real port: what a person has just saved is found by the next search.</summary>
public sealed class OwnWriteTests(TrialSite site) : IClassFixture<TrialSite>, IAsyncLifetime
{
    private const int Writes = 60;
    private const string Page = "/proeve/omdoebt";

    private Posting _posting = null!;

    public async ValueTask InitializeAsync()
    {
        site.StartOnPort();
        var sample = await site.AddSample();
        _posting = sample.Published();
        await site.Database.Save(_posting);
    }

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
            Assert.Equal([_posting.Id.Value.ToString()], found.QuerySelectorAll("li").Select(item => item.TextContent));
        }

        waits.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Form and save with the wait for the indexes, {Writes} times: median {waits[Writes / 2]:F1} ms, 95 % {waits[Writes * 95 / 100]:F1} ms, most {waits[^1]:F1} ms.");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
