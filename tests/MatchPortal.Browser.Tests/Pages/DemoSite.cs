using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Privacy.Release;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Pages;

/// <summary>A small demo municipality to look at, signed in to by its own page.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private const int Seed = 7;

    private const int Citizens = 400;

    public BrowserSite Site { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        await using var scope = Site.Services.CreateAsyncScope();
        var municipality = ActivatorUtilities.CreateInstance<DemoMunicipality>(scope.ServiceProvider);
        await municipality.Build(new DemoOptions(Seed, Site.Clock.Today(), Citizens));
        await scope.ServiceProvider.GetRequiredService<DailyRelease>().Run(ReleaseRules.Standard);
        await Site.IndexesHold(await scope.ServiceProvider.GetRequiredService<PortalContext>().IndexChanges.MaxAsync(change => change.Sequence));
    }

    /// <summary>The address of the staff's page about a profile that is in the release.</summary>
    public async Task<string> ProfilePath()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var profile = await scope.ServiceProvider.GetRequiredService<PortalContext>().Published.OrderBy(row => row.ProfileId).Select(row => row.ProfileId).FirstAsync();
        return $"/medarbejder/profiler/{profile.Value}";
    }

    /// <summary>A browser in which that person has just signed in; nobody for null.</summary>
    public async Task<BrowserPage> Visit(string? person, int width)
    {
        var visit = await Site.NewPage(width);
        if (person is not null)
        {
            await visit.Open("/konto/demo");
            await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Log ind som {person}" }).ClickAsync();
        }

        return visit;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
