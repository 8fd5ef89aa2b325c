using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using MatchPortal.TestKit;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests;

/// <summary>A page that remembers what the browser complained of.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private const string LanguageCookie = "mp-sprog";

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly ConcurrentQueue<string> _complaints = [];

    private readonly bool _hasScript;

    internal BrowserPage(IPage page, bool hasScript)
    {
        (Page, _hasScript) = (page, hasScript);
        page.Console += (_, message) => Keep(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Keep(true, error);
        page.RequestFailed += (_, request) => Keep(true, $"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, exceptions, and what could not be loaded.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public Task Open(string path) => Page.GotoAsync(path);

    /// <summary>As if the window had just been opened, at a width and in Danish; who is signed in stays so.</summary>
    public async Task Begin(int width)
    {
        await Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = LanguageCookie });
        await Page.SetViewportSizeAsync(width, BrowserSite.HeightOf(width));
        _complaints.Clear();
    }

    /// <summary>Through the page, with the test kit's password; done when the start page is there.</summary>
    public async Task SignIn(string email)
    {
        await Open("/konto/log-ind");
        await Page.GetByLabel("E-mail").FillAsync(email);
        await Page.GetByLabel("Adgangskode").FillAsync(SignIns.Password);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Log ind", Exact = true }).ClickAsync();
        await Page.WaitForURLAsync(url => !url.EndsWith("/konto/log-ind", StringComparison.Ordinal));
    }

    /// <summary>What axe finds against WCAG 2.2 AA: rule and place.</summary>
    public async Task<IReadOnlyList<string>> AxeViolations()
    {
        // Of the whole page; asked of the page itself, it would open a second one for every answer.
        var result = await Page.Locator("html").RunAxe(Wcag);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))];
    }

    /// <summary>How many pixels the page is wider than the window. People scroll down, not sideways.</summary>
    public Task<int> SidewaysScroll() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Writes a picture of the whole page to the folder that MATCHPORTAL_SHOTS names, for people to look at; nothing without it.</summary>
    public async Task Shoot(string name)
    {
        if (Environment.GetEnvironmentVariable("MATCHPORTAL_SHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{Page.ViewportSize!.Width}.png"), FullPage = true });
        }
    }

    /// <summary>No axe violation, no sideways scroll, and nothing to complain of. Axe is a script: without, its answer never comes.</summary>
    /// <param name="name">For the picture.</param>
    /// <param name="refusal">What the console says of an answer that is meant to be refused, such as "400 (Bad Request)".</param>
    public async Task AssertSound(string name, string? refusal = null)
    {
        await Shoot(name);
        Assert.Empty(_hasScript ? await AxeViolations() : []);
        Assert.Equal(0, await SidewaysScroll());
        Assert.DoesNotContain(Complaints, text => refusal is null || !text.Contains(refusal, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Keep(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Enqueue(text);
        }
    }
}
