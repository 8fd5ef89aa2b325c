using MatchPortal.Core.Data;
using MatchPortal.Core.Data.Backups;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data.Backups;

public sealed class BackupTests : IAsyncDisposable
{
    private const int Some = 150;

    private readonly string _root = Directory.CreateTempSubdirectory("matchportal-backup-").FullName;
    private readonly TestDatabase _elsewhere = TestDatabase.Absent();

    private string File => Path.Combine(_root, "kopi.zip");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restore_WhenTheSiteSavedAllTheWhile_IsTheMomentOfTheBackup()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        await new Sample(database.Clock).Save(database);
        using var stop = new CancellationTokenSource();
        var saved = 0;
        var saving = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await SaveUnit(database, saved + 1);
                    Interlocked.Increment(ref saved);
                }
            },
            Cancel);
        await Until(() => saved >= Some);

        var before = saved;
        var manifest = (await Backup(database)).Manifest;
        var after = saved;
        await Until(() => saved >= after + Some);
        await stop.CancelAsync();
        await saving;
        await Restore();

        var numbers = await _elsewhere.Read<string>("SELECT Name AS Value FROM Units WHERE Name LIKE 'Enhed %' ORDER BY rowid");
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(Name), numbers);
        Assert.InRange(numbers.Count, before, after + 1);
        Assert.Equal("ok", Assert.Single(await _elsewhere.Read<string>("SELECT integrity_check AS Value FROM pragma_integrity_check")));
        Assert.Null(await _elsewhere.Use((PortalContext portal) => AuditChain.FindBreak(portal)));
        await AssertHolds(manifest);
    }

    [Fact]
    public async Task Restore_WhenDone_IsAnotherDatabaseAndSaysSoInTheLog()
    {
        await using var database = await TestDatabase.Create();
        var saved = await database.Open();
        var manifest = (await Backup(database)).Manifest;
        await Restore();

        var restored = await _elsewhere.Open();
        var lines = await _elsewhere.Use((PortalContext portal) => portal.AuditEvents.OrderBy(line => line.Sequence).ToListAsync(Cancel));
        Assert.Equal(saved.DatabaseId, manifest.DatabaseId);
        Assert.NotEqual(saved.DatabaseId, restored.DatabaseId);
        Assert.Equal([(AuditAction.BackupRestored, restored.DatabaseId)], lines.Select(line => (line.Action, line.SubjectId)));
        Assert.Equal(
            [(AuditAction.BackupMade, saved.DatabaseId)],
            await database.Use(async (PortalContext portal) => (await portal.AuditEvents.ToListAsync(Cancel)).Select(line => (line.Action, line.SubjectId))));
    }

    [Fact]
    public async Task Restore_WhenTheBackupHasKeysAndADemoMark_BringsThemBack()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        await database.Use(async (PortalContext portal) =>
        {
            (await portal.Info.SingleAsync(Cancel)).MarkAsDemo("frø 7");
            await portal.SaveChangesAsync(Cancel);
        });
        await System.IO.File.WriteAllTextAsync(Path.Combine(database.Folder.Keys, "key-1.xml"), "<key/>", Cancel);
        var manifest = (await Backup(database)).Manifest;
        await Restore();

        Assert.Equal("frø 7", manifest.Demo);
        Assert.Equal("frø 7", (await _elsewhere.Open(allowDemo: true)).Demo);
        Assert.Equal("<key/>", await System.IO.File.ReadAllTextAsync(Path.Combine(_elsewhere.Folder.Keys, "key-1.xml"), Cancel));
    }

    [Fact]
    public async Task Restore_WhenTheFolderHoldsADatabase_RefusesUnlessItMayBeSetAside()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        await SaveUnit(database, 1);
        await Backup(database);
        await _elsewhere.Open();
        await SaveUnit(_elsewhere, 2);

        var refusal = await Assert.ThrowsAsync<PortalStartException>(() => Restore());
        var restored = await Restore(replace: true);

        Assert.Contains("skriv --replace for at lægge den til side.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([Name(1)], await UnitNames(_elsewhere));
        Assert.Equal(Path.Combine(_elsewhere.Folder.Root, "replaced-20261102-090000"), restored.SetAside);
        Assert.True(System.IO.File.Exists(new DataFolder(restored.SetAside!).Database));
    }

    [Fact]
    public async Task Restore_WhenASiteRunsOnTheFolder_Refuses()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        await Backup(database);
        using var site = SiteLock.Take(_elsewhere.Folder);

        var refusal = await Assert.ThrowsAsync<PortalStartException>(() => Restore());

        Assert.Contains("er i brug af et site", refusal.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_elsewhere.Folder.Database));
    }

    [Fact]
    public async Task Restore_WhenTheSchemaIsNewer_RefusesAndLeavesNothing()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        await database.Execute("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0.0')");
        await Backup(database);

        var refusal = await Assert.ThrowsAsync<PortalStartException>(() => Restore());

        Assert.Contains("er brugt med en nyere udgave af portalen.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["indexes", "keys", "site.lock"], Left(_elsewhere.Folder.Root));
    }

    [Fact]
    public async Task Write_WhenTheTargetIsAFolder_NamesTheFileByTheTimeForItsOwnerOnly()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();

        var made = await database.Use((BackupWriter backups) => backups.Write(_root, Actor.Portal, Cancel));

        Assert.Equal(Path.Combine(_root, "matchportal-20261102-090000.zip"), made.File);
        Assert.Equal(["matchportal-20261102-090000.zip"], Left(_root));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(made.File));
        }
    }

    [Fact]
    public async Task Write_WhenTheTargetCannotBeWritten_SaysSoAndNotesNothing()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        await System.IO.File.WriteAllTextAsync(File, "mit", Cancel);

        var taken = await Assert.ThrowsAsync<PortalStartException>(() => Backup(database));
        var under = await Assert.ThrowsAsync<PortalStartException>(() => database.Use((BackupWriter backups) => backups.Write(Path.Combine(File, "under.zip"), Actor.Portal, Cancel)));

        Assert.Equal($"{File} findes allerede. Vælg et andet navn, eller flyt den.", taken.Message);
        Assert.Contains("kan ikke skrives til", under.Message, StringComparison.Ordinal);
        Assert.Equal("mit", await System.IO.File.ReadAllTextAsync(File, Cancel));
        Assert.Equal(["kopi.zip"], Left(_root));
        Assert.Empty(await database.Read<string>("SELECT Action AS Value FROM AuditEvents"));
    }

    public async ValueTask DisposeAsync()
    {
        await _elsewhere.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private static string Name(int number) => $"Enhed {number}";

    private static Task<int> SaveUnit(TestDatabase database, int number) => database.Use((PortalContext portal) =>
    {
        portal.Units.Add(new Unit(Name(number), Sample.UnitAddress, Actor.Portal, database.Clock.Now));
        return portal.SaveChangesAsync(Cancel);
    });

    private static Task<List<string>> UnitNames(TestDatabase database) => database.Read<string>("SELECT Name AS Value FROM Units ORDER BY rowid");

    private static async Task Until(Func<bool> done)
    {
        while (!done())
        {
            await Task.Delay(5, Cancel);
        }
    }

    private static string[] Left(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private Task<BackupMade> Backup(TestDatabase database) => database.Use((BackupWriter backups) => backups.Write(File, Actor.Portal, Cancel));

    private Task<Restored> Restore(bool replace = false) => new Restoration(_elsewhere.Folder, _elsewhere.Clock).Run(File, replace, Actor.Portal, Cancel);

    // All but what a restoration itself writes: the database's new id, and one line in the log.
    private async Task AssertHolds(BackupManifest saved)
    {
        var now = (await _elsewhere.Use((BackupWriter backups) => backups.Write(Path.Combine(_root, "igen.zip"), Actor.Portal, Cancel))).Manifest;
        Assert.Equal(Others(saved), Others(now));
        Assert.Equal(Rows(saved, "AuditEvents") + 1, Rows(now, "AuditEvents"));
        Assert.Equal(1, Rows(now, "PortalInfo"));
        Assert.Equal(
            await _elsewhere.Read<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"),
            saved.Tables.Select(table => table.Name));
    }

    private static IEnumerable<TableState> Others(BackupManifest manifest) =>
        manifest.Tables.Where(table => table.Name is not ("AuditEvents" or "PortalInfo"));

    private static long Rows(BackupManifest manifest, string table) => manifest.Tables.Single(state => state.Name == table).Rows;
}
