using MatchPortal.Cli.Demo;
using MatchPortal.Cli.Frame;
using MatchPortal.Cli.Indexes;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>A municipality in a temporary folder, released and indexed as on a site. The folder goes when it is disposed.</summary>
internal sealed class AttackedSite : IAsyncDisposable
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(50);

    private readonly DataFolder _folder;
    private IndexSite? _indexes;

    private AttackedSite(DataFolder folder, PortalSession session, DemoOptions options, ReleaseRules rules) => (_folder, Session, Options, Rules) = (folder, session, options, rules);

    public PortalSession Session { get; }

    public DemoOptions Options { get; }

    public ReleaseRules Rules { get; }

    public PortalIndexes Indexes => Session.Get<PortalIndexes>();

    public Lexicon Lexicon => Session.Get<Lexicon>();

    public PublishedMatching Matching => Session.Get<PublishedMatching>();

    public static async Task<AttackedSite> Open(DemoOptions options, ReleaseRules rules, string? from, Terminal terminal, CancellationToken cancel)
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("matchportal-attack-").FullName);
        folder.Prepare();
        if (from is not null)
        {
            await Copy(new DataFolder(Path.GetFullPath(from)), folder, cancel);
        }

        var site = new AttackedSite(folder, await PortalSession.Open(folder, cancel), options, rules);
        try
        {
            await site.Fill(terminal, cancel);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the release of the day, and waits until searches are answered with it.</summary>
    public async Task<ReleaseRecord> Release(CancellationToken cancel)
    {
        var release = await Session.Get<DailyRelease>().Run(Rules, cancel: cancel);
        Session.Portal.ChangeTracker.Clear();
        var rows = await Session.Portal.Published.CountAsync(row => row.ReleaseId == release.Id && !row.IsWithdrawn, cancel);
        while (Indexes.All.Any(index => index.Status.Phase != IndexPhase.Ready) || Indexes.EmployerProfiles.Status.Documents != rows)
        {
            await Task.Delay(LooksEvery, cancel);
        }

        return release;
    }

    public async ValueTask DisposeAsync()
    {
        if (_indexes is not null)
        {
            await _indexes.DisposeAsync();
        }

        await Session.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }

    private async Task Fill(Terminal terminal, CancellationToken cancel)
    {
        var municipality = ActivatorUtilities.CreateInstance<DemoMunicipality>(Session.Services);
        if (await municipality.IsEmpty(cancel))
        {
            await BuildProgress.Show(terminal, progress => municipality.Build(Options, progress, cancel));
        }
        else if (!Session.Info.IsDemo)
        {
            throw new PortalStartException("Databasen er beregnet til rigtige personer og bliver ikke angrebet. Vælg en demodatabase med --from, eller ingen.");
        }

        _indexes = await IndexSite.Reach(Session, cancel);
    }

    private static async Task Copy(DataFolder from, DataFolder to, CancellationToken cancel)
    {
        if (!File.Exists(from.Database))
        {
            throw new PortalStartException($"Der er ingen database i {from.Root}.");
        }

        await using var source = new SqliteConnection($"Data Source={from.Database};Mode=ReadOnly;Pooling=False");
        await using var target = new SqliteConnection($"Data Source={to.Database};Pooling=False");
        await source.OpenAsync(cancel);
        await target.OpenAsync(cancel);
        source.BackupDatabase(target);
    }
}
