using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MatchPortal.Core.Demo;

/// <summary>
/// Fills an empty database with Fjordby Kommune, where everybody is invented. All goes through the entities' own verbs, so audit log and index changes are as if
/// people had done it. One transaction: a build that is stopped leaves nothing behind.
/// </summary>
public sealed class DemoMunicipality(PortalContext portal, AccountContext accounts, IdentityVault vault, Lexicon lexicon)
{
    public async Task<bool> IsEmpty(CancellationToken cancel = default) =>
        !await portal.Citizens.AnyAsync(cancel) && !await portal.Companies.AnyAsync(cancel) && !await portal.Staff.AnyAsync(cancel);

    /// <summary>For a site's first start: builds unless there is something already.</summary>
    /// <returns>Null when the database was not empty.</returns>
    public async Task<DemoCounts?> BuildWhenEmpty(DemoOptions options, IProgress<DemoProgress>? progress = null, CancellationToken cancel = default) =>
        await IsEmpty(cancel) ? await Build(options, progress, cancel) : null;

    /// <exception cref="PortalStartException">The database holds something already, or the seed words are missing.</exception>
    public async Task<DemoCounts> Build(DemoOptions options, IProgress<DemoProgress>? progress = null, CancellationToken cancel = default)
    {
        if (!await IsEmpty(cancel))
        {
            throw new PortalStartException("Databasen er ikke tom, og demokommunen bygges kun i en tom database. Vælg en anden datamappe med --data.");
        }

        var world = new World(options, lexicon, Seeds.Load(SeedFolder.Default, lexicon));
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        accounts.Database.SetDbConnection(portal.Database.GetDbConnection());
        await accounts.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancel);
        await new DemoAccounts(accounts).Make(cancel);
        var counts = await new DemoBuild(portal, vault, world, progress).Run(cancel);
        var info = await portal.Info.SingleAsync(cancel);
        info.MarkAsDemo(string.Create(Danish.Culture, $"seed {options.Seed}, {options.BaseDate:yyyy-MM-dd}"));
        await portal.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await accounts.Database.UseTransactionAsync(null, cancel);
        portal.ChangeTracker.Clear();
        return counts;
    }
}
