using System.Globalization;
using MatchPortal.Core.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Data.Backups;

/// <summary>
/// Puts a backup back. It is unpacked, compared with its manifest and opened in a folder beside, and only then moved into place, so a damaged backup changes
/// nothing. The restored database is another one than the saved: indexes made from that do not answer for it.
/// </summary>
public sealed class Restoration(DataFolder target, TimeProvider clock)
{
    /// <param name="file">The backup.</param>
    /// <param name="replace">Whether a database that is there may be set aside.</param>
    /// <param name="by">Who restores it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="PortalStartException">
    /// The folder is in use or holds a database; the backup is missing, damaged or from a newer program; or the folder cannot be written.
    /// </exception>
    public async Task<Restored> Run(string file, bool replace, Actor by, CancellationToken cancel = default)
    {
        target.Prepare();
        using var held = SiteLock.Take(target);
        if (File.Exists(target.Database) && !replace)
        {
            throw new PortalStartException($"Der er en database i {target.Root} i forvejen. Vælg en anden mappe med --data, eller skriv --replace for at lægge den til side.");
        }

        using var backup = BackupFile.Open(file);
        var beside = new DataFolder(Path.Combine(target.Root, $"restore-{Guid.NewGuid():N}"));
        try
        {
            beside.Prepare();
            await backup.Unpack(beside, cancel);
            await Compare(beside, backup.Manifest, cancel);
            await Settle(beside, by, cancel);
            return new Restored(backup.Manifest, Exchange(beside));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PortalStartException($"Gendannelsen kan ikke skrives i {target.Root}. Se efter adgang og plads på disken; intet er ændret.", problem);
        }
        finally
        {
            Directory.Delete(beside.Root, recursive: true);
        }
    }

    private static async Task Compare(DataFolder beside, BackupManifest manifest, CancellationToken cancel)
    {
        await using var connection = await DatabaseCopy.OpenChecked(beside.Database, cancel);
        if (!manifest.Tables.SequenceEqual(await TableStates.Read(connection, cancel)))
        {
            throw new PortalStartException("Databasen i sikkerhedskopien er ikke den, der blev gemt. Brug en anden sikkerhedskopi; intet er ændret.");
        }
    }

    // Opened as the site will open it, so that an older schema is brought up to date while nothing is at stake.
    private async Task Settle(DataFolder beside, Actor by, CancellationToken cancel)
    {
        await using (var provider = new ServiceCollection().AddSingleton(clock).AddPortalData(beside).BuildServiceProvider())
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<PortalDatabase>().Open(allowDemo: true, cancel);
            var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
            var another = Guid.NewGuid();
            await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
            await portal.Info.ExecuteUpdateAsync(row => row.SetProperty(info => info.DatabaseId, another), cancel);
            portal.Note(new AuditRecord(by, AuditAction.BackupRestored, new AuditSubject(nameof(PortalInfo), another), clock.GetUtcNow().UtcDateTime, null));
            await portal.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        Close(beside);
    }

    // Connections that wait in a pool hold the file they were opened on, wherever it is moved.
    private static void Close(DataFolder folder)
    {
        using var connection = new SqliteConnection(SqliteSettings.ConnectionString(folder));
        SqliteConnection.ClearPool(connection);
    }

    private string? Exchange(DataFolder beside)
    {
        var old = new DataFolder(Path.Combine(target.Root, clock.GetUtcNow().UtcDateTime.ToString("'replaced-'yyyyMMdd'-'HHmmss", CultureInfo.InvariantCulture)));
        var hasOld = File.Exists(target.Database);
        if (hasOld)
        {
            Directory.CreateDirectory(old.Root);
            Close(target);
            Move(target, old);
        }
        else
        {
            Directory.Delete(target.Keys, recursive: true);
        }

        try
        {
            Move(beside, target);
        }
        catch when (hasOld)
        {
            Move(old, target);
            throw;
        }

        return hasOld ? old.Root : null;
    }

    private static void Move(DataFolder from, DataFolder to)
    {
        // What SQLite keeps beside a database belongs to it; after an orderly stop it is not there.
        foreach (var suffix in (string[])["-wal", "-shm", ""])
        {
            if (File.Exists(from.Database + suffix))
            {
                File.Move(from.Database + suffix, to.Database + suffix);
            }
        }

        Directory.Move(from.Keys, to.Keys);
    }
}
