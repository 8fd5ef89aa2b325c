using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Lucene;
using MatchPortal.Search.Port;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>The feed at work on a test's database, with the engine of this build, as the site runs it. Disposing it is an orderly stop.</summary>
public sealed class RunningFeed : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private RunningFeed(TestDatabase database, Lexicon? lexicon)
    {
        _database = database;
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(database.Clock)
            .AddPortalData(database.Folder)
            .AddSingleton(SearchEngines.Create())
            .AddPortalFeatures();
        _services = (lexicon is null ? services.AddShipped() : services.AddSingleton(lexicon)).BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The site's features, on this feed's indexes.</summary>
    public IServiceProvider Services => _services;

    public PortalIndexes Indexes => _services.GetRequiredService<PortalIndexes>();

    public IndexFeed Feed => _services.GetRequiredService<IndexFeed>();

    /// <summary>Started, and not waited for.</summary>
    public static async Task<RunningFeed> Start(TestDatabase database, Lexicon? lexicon = null)
    {
        database.Folder.Prepare();
        var running = new RunningFeed(database, lexicon);
        await running.Feed.StartAsync(TestContext.Current.CancellationToken);
        return running;
    }

    /// <summary>Waits until all indexes answer, are as they should be, and hold what is saved.</summary>
    public async Task CatchUp()
    {
        var last = await _database.Use((PortalContext portal) => portal.IndexChanges.MaxAsync(change => (long?)change.Sequence)) ?? 0;
        using var patience = new CancellationTokenSource(Patience);
        while (Indexes.All.Any(index => index.Status.Phase != IndexPhase.Ready) || !await Feed.WaitFor(last, Patience, patience.Token))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>Builds indexes anew, as the command does, and waits until they answer.</summary>
    public async Task Rebuild(params string[] names)
    {
        var desk = _services.GetRequiredService<IndexDesk>();
        var order = new IndexOrder(Guid.NewGuid(), IndexTask.Rebuild, names);
        desk.Ask(order);
        using var patience = new CancellationTokenSource(Patience);
        while (desk.AnswerTo(order) is not { IsDone: true })
        {
            await Task.Delay(10, patience.Token);
        }

        Assert.Null(desk.AnswerTo(order)!.Problem);
    }

    public async ValueTask DisposeAsync()
    {
        await Feed.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
