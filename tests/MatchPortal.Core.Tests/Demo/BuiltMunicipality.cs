using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Demo;

/// <summary>The municipality in its default size, built once for all the tests that only look at it.</summary>
public sealed class BuiltMunicipality : IAsyncLifetime
{
    public static DateOnly BaseDate { get; } = new(2026, 11, 21);

    public static Lexicon Lexicon => Shipped.Lexicon;

    public TestDatabase Database { get; private set; } = null!;

    public DemoCounts Counts { get; private set; } = null!;

    public IReadOnlyList<CompetenceProfile> Profiles { get; private set; } = [];

    public IReadOnlyList<Citizen> Citizens { get; private set; } = [];

    public IReadOnlyList<Posting> Postings { get; private set; } = [];

    public static Task<DemoCounts> Build(TestDatabase database, DemoOptions options, IProgress<DemoProgress>? progress = null) => Use(database, demo => demo.Build(options, progress));

    public static async Task<T> Use<T>(TestDatabase database, Func<DemoMunicipality, Task<T>> act)
    {
        await using var scope = database.BeginScope();
        return await act(ActivatorUtilities.CreateInstance<DemoMunicipality>(scope.ServiceProvider, Lexicon));
    }

    public async ValueTask InitializeAsync()
    {
        Database = await New();
        Counts = await Build(Database, new DemoOptions(DemoOptions.DefaultSeed, BaseDate));
        await Database.Use(async (PortalContext portal) =>
        {
            Profiles = await portal.Profiles.AsNoTracking().ToListAsync();
            Citizens = await portal.Citizens.AsNoTracking().ToListAsync();
            Postings = await portal.Postings.AsNoTracking().Include(posting => posting.Company).ToListAsync();
        });
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    /// <summary>An empty database, opened as a program does it.</summary>
    public static async Task<TestDatabase> New()
    {
        var database = await TestDatabase.Create();
        await database.Open(allowDemo: true);
        return database;
    }
}
