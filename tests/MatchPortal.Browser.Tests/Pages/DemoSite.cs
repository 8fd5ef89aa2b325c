using System.Collections.Concurrent;
using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Privacy.Scrubbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(MatchPortal.Browser.Tests.Pages.DemoSite))]

namespace MatchPortal.Browser.Tests.Pages;

/// <summary>A small demo municipality to look at, signed in to by its own page; one for all the tests.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private const int Seed = 7;

    private const int Citizens = 400;

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _cookies = new();

    private readonly Dictionary<string, BrowserPage> _windows = [];

    public BrowserSite Site { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        await using var scope = Site.Services.CreateAsyncScope();
        var municipality = ActivatorUtilities.CreateInstance<DemoMunicipality>(scope.ServiceProvider);
        await municipality.Build(new DemoOptions(Seed, Site.Clock.Today(), Citizens));
        await scope.ServiceProvider.GetRequiredService<DailyRelease>().Run(ReleaseRules.Standard);
        await LookAround(scope.ServiceProvider);
        await Site.IndexesHold(await scope.ServiceProvider.GetRequiredService<PortalContext>().IndexChanges.MaxAsync(change => change.Sequence));
    }

    // A company has seen somebody, and another has looked at too many.
    private static async Task LookAround(IServiceProvider services)
    {
        var portal = services.GetRequiredService<PortalContext>();
        var seen = await portal.Citizens.Where(citizen => citizen.AccountId != null && citizen.Visibility == Visibility.Employers).Select(citizen => citizen.ProfileId).FirstAsync();
        var posting = await portal.Postings.Where(p => p.Status == PostingStatus.Published && p.Company.VerifiedAt != null).OrderBy(p => p.Id).FirstAsync();
        var member = await portal.Members.FirstAsync(m => m.CompanyId == posting.CompanyId);
        var now = services.GetRequiredService<TimeProvider>().Now();
        await portal.Database.ExecuteSqlAsync(
            $"INSERT INTO Exposures (MemberId, PostingId, ProfileId, Day, CompanyId, Pseudonym, At) VALUES ({member.Id.Value}, {posting.Id.Value}, {seen.Value}, {now.DanishDay}, {posting.CompanyId.Value}, 'BCDF', {now})");
        var handled = new SweepAlarm(posting.CompanyId, SweepReason.ManyQuestions, now);
        var staff = await portal.Staff.OrderBy(s => s.NameSortKey).FirstAsync();
        handled.Handle(services.GetRequiredService<TextScrubber>().Scrub("Vi har talt med virksomheden. De prøvede sig frem med kravene.").Text, staff.Id, Actor.Staff(staff.Id), now);
        portal.AddRange(new SweepAlarm(posting.CompanyId, SweepReason.ManyProfiles, now), handled);
        await portal.SaveChangesAsync();
        portal.ChangeTracker.Clear();
    }

    /// <summary>The address of the staff's page about a profile that is in the release.</summary>
    public async Task<string> ProfilePath()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var profile = await scope.ServiceProvider.GetRequiredService<PortalContext>().Published.OrderBy(row => row.ProfileId).Select(row => row.ProfileId).FirstAsync();
        return $"/medarbejder/profiler/{profile.Value}";
    }

    /// <summary>A browser in which that person is signed in; nobody for null.</summary>
    public async Task<BrowserPage> Visit(string? person, int width) => await Site.NewPage(width, cookies: person is null ? null : await CookiesOf(person));

    /// <summary>For tests that look at one page after the other, and never two at a time: a window for each person, for to open one takes longer than to look.</summary>
    public async Task<BrowserPage> Look(string? person, int width)
    {
        if (!_windows.TryGetValue(person ?? "", out var window))
        {
            _windows[person ?? ""] = window = await Visit(person, width);
        }

        await window.Begin(width);
        return window;
    }

    // Each signs in once: to do it anew for every page took longer than to look at it.
    private Task<string> CookiesOf(string person) => _cookies.GetOrAdd(person, _ => new(() => SignIn(person))).Value;

    private async Task<string> SignIn(string person)
    {
        await using var visit = await Site.NewPage();
        await visit.Open("/konto/demo");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Log ind som {person}" }).ClickAsync();
        await visit.Page.WaitForURLAsync(url => !url.EndsWith("/konto/demo", StringComparison.Ordinal));
        return await visit.Page.Context.StorageStateAsync();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
