using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>The whole site over real HTTP handling, in memory, on a database of its own and by a clock that stands still.</summary>
public class PortalSite : WebApplicationFactory<Program>
{
    private bool _isOnPort;

    public PortalSite() => Database = TestDatabase.Absent(Clock);

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

    /// <summary>A small municipality, stored in this site's database.</summary>
    public async Task<Sample> AddSample()
    {
        _ = Services;
        return await new Sample(Clock).Save(Database);
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
        .UseSetting("Limits:SignInsPerMinute", "10000")
        .ConfigureServices(services => services
            .AddSingleton<TimeProvider>(Clock)

            // Passwords are slow to compare on purpose; tests compare many.
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000));
}
