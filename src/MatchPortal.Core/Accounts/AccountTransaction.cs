using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MatchPortal.Core.Accounts;

/// <summary>Accounts and the portal are two doors to one database; what is done here is stored behind both of them or behind neither.</summary>
public sealed class AccountTransaction(PortalContext portal, AccountContext accounts)
{
    /// <param name="work">Changes accounts and saves the portal. When it throws, nothing is stored.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Run(Func<Task> work, CancellationToken cancel = default)
    {
        accounts.Database.SetDbConnection(portal.Database.GetDbConnection(), contextOwnsConnection: false);
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        await accounts.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancel);
        try
        {
            await work();
            await transaction.CommitAsync(cancel);
        }
        finally
        {
            await accounts.Database.UseTransactionAsync(null, CancellationToken.None);
        }
    }
}
