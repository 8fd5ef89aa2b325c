using MatchPortal.TestKit;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests;

/// <summary>
/// The site on a port of this machine, and a browser to look at it with. A class fixture: <c>await using var page = await site.NewPage(390)</c>.
/// </summary>
public sealed class BrowserSite : PortalSite, IAsyncLifetime
{
    public const int Desktop = 1280;

    public const int Phone = 390;

    // A machine that builds and tests at once is slow, and a page that comes late is not wrong.
    private const float PatienceMs = 30_000;

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>By its name and not by number: passkeys belong to a name.</summary>
    public string Root => $"http://localhost:{Address.Port}";

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        StartOnPort();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Find(), Args = Chromium.Arguments });
    }

    /// <summary>A page in a browser of its own: no cookies of others, but those it is given.</summary>
    public async Task<BrowserPage> NewPage(int width = Desktop, bool hasScript = true, string? cookies = null)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Root,
            JavaScriptEnabled = hasScript,
            Locale = "da-DK",
            StorageState = cookies,
            ViewportSize = new ViewportSize { Width = width, Height = HeightOf(width) },
        });
        return new BrowserPage(await context.NewPageAsync(), hasScript);
    }

    public static int HeightOf(int width) => width == Phone ? 844 : 900;

    public override async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
    }
}
