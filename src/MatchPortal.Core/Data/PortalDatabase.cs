using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Data;

/// <summary>Opens the database of a data folder: makes it, brings it up to the newest schema, or says what is wrong with it.</summary>
public sealed class PortalDatabase(DataFolder folder, SchemaContext schema, PortalContext portal, TimeProvider clock)
{
    /// <summary>How long another program may be at migrating before we say so.</summary>
    private static readonly TimeSpan MigrationPatience = TimeSpan.FromSeconds(20);

    /// <summary>Ready to use after this. Safe to call at each start.</summary>
    /// <param name="allowDemo">Whether a database with invented people may be opened: in Development, and by the commands.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="PortalStartException">The folder, the file or its content cannot be used.</exception>
    public async Task<PortalInfo> Open(bool allowDemo, CancellationToken cancel = default)
    {
        folder.Prepare();
        try
        {
            await Migrate(await ReadHistory(cancel), cancel);
            var info = await Know(cancel);
            if (info.IsDemo && !allowDemo)
            {
                throw new PortalStartException(
                    $"Databasen i {folder.Root} er fyldt med opdigtede personer og kan kun bruges i Development. Vælg en anden datamappe med Portal:DataFolder.");
            }

            return info;
        }
        catch (SqliteException problem)
        {
            throw new PortalStartException(Explain(problem), problem);
        }
    }

    private async Task<PortalInfo> Know(CancellationToken cancel)
    {
        // Two programs may start at once; the second waits here and finds the row of the first.
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        var info = await portal.Info.SingleOrDefaultAsync(cancel);
        if (info is null)
        {
            info = portal.Info.Add(new PortalInfo(clock.GetUtcNow().UtcDateTime)).Entity;
            await portal.SaveChangesAsync(cancel);
        }
        else if (info.SortVersion != Danish.SortVersion)
        {
            await SortKeys.Rebuild(portal, cancel);
            info.SortedBy(Danish.SortVersion);
            await portal.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return info;
    }

    private async Task Migrate(MigrationHistory history, CancellationToken cancel)
    {
        if (history.IsNewer)
        {
            throw new PortalStartException(
                $"Databasen {folder.Database} er brugt med en nyere udgave af portalen. Brug den udgave eller en nyere, eller gendan en sikkerhedskopi fra før.");
        }

        if (!history.IsComplete)
        {
            await schema.Database.MigrateAsync(cancel);
            await schema.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
        }
    }

    // EF Core waits forever on the row that a killed migration leaves behind.
    private async Task<MigrationHistory> ReadHistory(CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        var history = await MigrationHistory.Read(folder, cancel);
        while (history.IsLocked)
        {
            if (clock.GetElapsedTime(began) > MigrationPatience)
            {
                throw new PortalStartException(
                    $"Databasen {folder.Database} er låst af en opdatering, der ikke blev færdig. Gendan en sikkerhedskopi, eller slet rækken i tabellen __EFMigrationsLock, hvis ingen opdatering er i gang.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), clock, cancel);
            history = await MigrationHistory.Read(folder, cancel);
        }

        return history;
    }

    private string Explain(SqliteException problem) => problem.SqliteErrorCode switch
    {
        11 or 26 => $"Filen {folder.Database} er ikke en læsbar database. Gendan en sikkerhedskopi, eller flyt filen væk for at begynde forfra.",
        5 or 6 => $"Databasen {folder.Database} er optaget af et andet program. Stop det, og prøv igen.",
        8 or 10 or 13 or 14 => $"Databasen {folder.Database} kan ikke læses eller skrives. Se efter adgang og plads på disken.",
        _ => $"Databasen {folder.Database} kan ikke bruges ({problem.SqliteErrorCode}: {problem.Message}). Gendan en sikkerhedskopi.",
    };
}
