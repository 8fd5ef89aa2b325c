using MatchPortal.Core;
using MatchPortal.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>A real SQLite file in a temporary folder of its own, gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    // Migrating takes far longer than copying what was migrated once.
    private static readonly Lazy<Task<byte[]>> Migrated = new(Migrate);

    private readonly ServiceProvider _services;

    private TestDatabase(FakeClock clock)
    {
        Clock = clock;
        Folder = new DataFolder(Directory.CreateTempSubdirectory("matchportal-test-").FullName);
        _services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddPortalData(Folder).BuildServiceProvider(validateScopes: true);
    }

    public FakeClock Clock { get; }

    public DataFolder Folder { get; }

    /// <summary>Told after each save that the indexes must hear of, with the last of its changes.</summary>
    public Func<long, Task> Saved { get; set; } = _ => Task.CompletedTask;

    /// <summary>A folder without a database.</summary>
    public static TestDatabase Absent(FakeClock? clock = null) => new(clock ?? new FakeClock());

    /// <summary>The newest schema, and nobody in it.</summary>
    public static async Task<TestDatabase> Create(FakeClock? clock = null)
    {
        var database = Absent(clock);
        await File.WriteAllBytesAsync(database.Folder.Database, await Migrated.Value);
        return database;
    }

    /// <summary>As a program does at its start.</summary>
    public Task<PortalInfo> Open(bool allowDemo = false) => Use((PortalDatabase database) => database.Open(allowDemo));

    /// <summary>A request of its own: what it resolves is thrown away after it.</summary>
    public AsyncServiceScope BeginScope() => _services.CreateAsyncScope();

    public async Task<TResult> Use<TDoor, TResult>(Func<TDoor, Task<TResult>> act)
        where TDoor : notnull
    {
        await using var scope = BeginScope();
        var result = await act(scope.ServiceProvider.GetRequiredService<TDoor>());
        await Tell(scope);
        return result;
    }

    public async Task Use<TDoor>(Func<TDoor, Task> act)
        where TDoor : notnull
    {
        await using var scope = BeginScope();
        await act(scope.ServiceProvider.GetRequiredService<TDoor>());
        await Tell(scope);
    }

    /// <summary>Adds what is new beside what is there.</summary>
    public Task Save(params Entity[] added) => Use(async (PortalContext portal) =>
    {
        portal.AddRange(added);
        await portal.SaveChangesAsync();
    });

    /// <summary>Waits until what was saved in the scope is known where it must be.</summary>
    public async Task Tell(AsyncServiceScope scope)
    {
        if (scope.ServiceProvider.GetRequiredService<PortalContext>().LastChange is > 0 and var last)
        {
            await Saved(last);
        }
    }

    /// <summary>Runs SQL behind the portal's back.</summary>
    public Task<int> Execute(string sql, params object[] values) =>
        Use((PortalContext portal) => portal.Database.ExecuteSqlRawAsync(sql, values));

    /// <param name="sql">Selects one column, called Value.</param>
    public Task<List<T>> Read<T>(string sql) => Use((PortalContext portal) => portal.Database.SqlQueryRaw<T>(sql).ToListAsync());

    /// <summary>All that lies in the file, after the log beside it has been emptied into it.</summary>
    public async Task<byte[]> ReadFile()
    {
        await Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return await File.ReadAllBytesAsync(Folder.Database);
    }

    public async ValueTask DisposeAsync()
    {
        await Use(async (PortalContext portal) =>
        {
            await portal.Database.CloseConnectionAsync();
            SqliteConnection.ClearPool((SqliteConnection)portal.Database.GetDbConnection());
        });
        await _services.DisposeAsync();
        Directory.Delete(Folder.Root, recursive: true);
    }

    private static async Task<byte[]> Migrate()
    {
        await using var first = Absent();
        await first.Open();
        return await first.ReadFile();
    }
}
