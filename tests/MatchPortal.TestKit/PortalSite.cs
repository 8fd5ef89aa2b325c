using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Queries;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>The whole site over real HTTP handling, in memory, on a database of its own and by a clock that stands still.</summary>
public class PortalSite : WebApplicationFactory<Program>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private bool _isOnPort;

    public PortalSite()
    {
        Database = TestDatabase.Absent(Clock);
        Database.Saved = IndexesHold;
    }

    public FakeClock Clock { get; } = new();

    /// <summary>Has its schema once the site has started.</summary>
    public TestDatabase Database { get; }

    /// <summary>Where the site answers.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts on a free port of this machine instead of in memory. Before anything else is asked of the site.</summary>
    public void StartOnPort()
    {
        UseKestrel(0);
        StartServer();
        _isOnPort = true;
    }

    /// <summary>A browser that does not follow redirects, so a test sees them, and keeps no cookies.</summary>
    public HttpClient Visitor(string language = "da")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", $"mp-sprog={language}");
        return client;
    }

    /// <summary>A browser that keeps its cookies and does not follow redirects.</summary>
    public HttpClient NewClient() => _isOnPort
        ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address }
        : CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>The same site set up otherwise, on a data folder of its own: no two sites can run on one.</summary>
    public WebApplicationFactory<Program> Otherwise(Action<IWebHostBuilder> change) => WithWebHostBuilder(builder => change(
        builder.UseSetting("Portal:DataFolder", Path.Combine(Database.Folder.Root, Path.GetRandomFileName()))));

    /// <summary>A small municipality, stored in this site's database.</summary>
    public async Task<Sample> AddSample()
    {
        _ = Services;
        return await new Sample(Clock).Save(Database);
    }

    /// <summary>Waits until the site's indexes answer and hold a change, whoever saved it.</summary>
    public Task IndexesHold(long change) => IndexesHold(change, Patience);

    /// <inheritdoc cref="IndexesHold(long)"/>
    public async Task IndexesHold(long change, TimeSpan atMost)
    {
        using var patience = new CancellationTokenSource(atMost);
        while (Services.GetRequiredService<PortalIndexes>().All.Any(index => index.Status.Phase is IndexPhase.Opening or IndexPhase.Building))
        {
            await Task.Delay(10, patience.Token);
        }

        await Services.GetRequiredService<IndexFeed>().WaitFor(change, atMost, patience.Token);
    }

    /// <summary>Makes the day's release, and waits until companies are answered from it.</summary>
    public async Task Release()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DailyRelease>().Run(ReleaseRules.Standard);
        var told = await scope.ServiceProvider.GetRequiredService<PortalContext>().Published.CountAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (Answering() != told)
        {
            await Task.Delay(10, patience.Token);
        }

        int? Answering()
        {
            using var snapshot = Services.GetRequiredService<PortalIndexes>().EmployerProfiles.Snapshot();
            return snapshot?.Search(new(new AllQuery(), 0)).Total;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseContentRoot(Path.Combine(Checkout.Root, "src", "MatchPortal.Web"))
        .UseSetting("Portal:DataFolder", Database.Folder.Root)
        .UseSetting("Portal:DemoWhenEmpty", "false")
        .UseSetting("Limits:SignInsPerMinute", "10000")
        .ConfigureServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddShipped()

            // Passwords are slow to compare on purpose; tests compare many.
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000));
}
