using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Lucene;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Cli.Frame;

/// <summary>One command's work on a data folder whose database is open and up to date.</summary>
internal sealed class PortalSession : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;

    private PortalSession(DataFolder folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPortalData(folder);
        services.AddPortalAccounts();

        // Read and made only by a command that asks for the indexes.
        services.AddSingleton(_ => LexiconFolder.Load(folder.Root));
        services.AddSingleton(SearchEngines.Create());
        services.AddPortalIndexes();
        services.AddPortalMatching();
        services.AddPortalRelease();
        services.AddPortalDisclosure();
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _scope = _provider.CreateAsyncScope();
        Folder = folder;
    }

    public DataFolder Folder { get; }

    public PortalInfo Info { get; private set; } = null!;

    public IServiceProvider Services => _scope.ServiceProvider;

    public PortalContext Portal => Get<PortalContext>();

    public DateTime Now => Get<TimeProvider>().GetUtcNow().UtcDateTime;

    /// <exception cref="PortalStartException">The folder or its database cannot be used.</exception>
    public static async Task<PortalSession> Open(DataFolder folder, CancellationToken cancel)
    {
        var session = new PortalSession(folder);
        try
        {
            session.Info = await session.Get<PortalDatabase>().Open(allowDemo: true, cancel);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
    }
}
