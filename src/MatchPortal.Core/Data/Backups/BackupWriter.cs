using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using MatchPortal.Core.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Data.Backups;

/// <summary>
/// Writes a backup: one file with the database as it was at one moment, the keys and a manifest. The site may go on writing. A backup gets its name when it is
/// whole; what failed leaves nothing behind.
/// </summary>
public sealed class BackupWriter(DataFolder folder, PortalContext portal, TimeProvider clock)
{
    private static readonly string Product =
        typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <param name="target">A file that ends with .zip and does not exist, or a folder, in which the backup is named after the time.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="PortalStartException">The target exists or cannot be written, or the database is damaged.</exception>
    public async Task<BackupMade> Write(string target, Actor by, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var file = Name(target, now);
        MakeFolder(file);
        var manifest = await WriteFile(file, now, cancel);
        portal.Note(new AuditRecord(by, AuditAction.BackupMade, new AuditSubject(nameof(PortalInfo), manifest.DatabaseId), now, null));
        await portal.SaveChangesAsync(cancel);
        return new BackupMade(file, manifest);
    }

    private static string Name(string target, DateTime now)
    {
        var path = Path.GetFullPath(target);
        var file = !Directory.Exists(path) && path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? path
            : Path.Combine(path, now.ToString("'matchportal-'yyyyMMdd'-'HHmmss'.zip'", CultureInfo.InvariantCulture));
        return File.Exists(file)
            ? throw new PortalStartException($"{file} findes allerede. Vælg et andet navn, eller flyt den.")
            : file;
    }

    private static void MakeFolder(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(file, problem);
        }
    }

    private static PortalStartException Unwritable(string file, Exception problem) =>
        new($"Sikkerhedskopien kan ikke skrives til {file}. Se efter adgang og plads på disken, eller vælg en anden mappe.", problem);

    private async Task<BackupManifest> WriteFile(string file, DateTime now, CancellationToken cancel)
    {
        var unfinished = $"{file}.{Guid.NewGuid():N}.unfinished";
        var copy = $"{unfinished}.db";
        try
        {
            await using (CreatePrivate(copy))
            {
            }

            DatabaseCopy.Make(folder, copy);
            var manifest = await Describe(copy, now, cancel);
            manifest = await Pack(unfinished, copy, manifest, cancel);
            File.Move(unfinished, file);
            return manifest;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw Unwritable(file, problem);
        }
        finally
        {
            File.Delete(unfinished);
            File.Delete(copy);
        }
    }

    private static async Task<BackupManifest> Describe(string copy, DateTime now, CancellationToken cancel)
    {
        await using var connection = await DatabaseCopy.OpenChecked(copy, cancel);
        return new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Product = Product,
            Schema = DatabaseCopy.Run(connection, "SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"")!,
            DatabaseId = Guid.Parse(DatabaseCopy.Run(connection, "SELECT \"DatabaseId\" FROM \"PortalInfo\"")!),
            CreatedAt = now,
            Demo = DatabaseCopy.Run(connection, "SELECT \"Demo\" FROM \"PortalInfo\"") is { Length: > 0 } demo ? demo : null,
            Entries = [],
            Tables = await TableStates.Read(connection, cancel),
        };
    }

    private async Task<BackupManifest> Pack(string path, string copy, BackupManifest manifest, CancellationToken cancel)
    {
        await using var file = CreatePrivate(path);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entries = new List<BackupEntry> { await BackupFile.Add(zip, BackupFile.DatabaseEntry, copy, cancel) };
            foreach (var key in Directory.EnumerateFiles(folder.Keys).Order(StringComparer.Ordinal))
            {
                entries.Add(await BackupFile.Add(zip, BackupFile.KeyFolder + Path.GetFileName(key), key, cancel));
            }

            manifest = manifest with { Entries = entries };
            BackupFile.AddManifest(zip, manifest);
        }

        file.Flush(flushToDisk: true);
        return manifest;
    }

    // It holds names, addresses and keys: nobody else on the machine may read it.
    private static FileStream CreatePrivate(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
