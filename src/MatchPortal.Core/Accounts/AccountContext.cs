using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Accounts;

/// <summary>The tables of sign-in, and only they. Part of the one database (see <see cref="Data.SchemaContext"/>).</summary>
public class AccountContext(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    public AccountContext(DbContextOptions<AccountContext> options)
        : this((DbContextOptions)options)
    {
    }
}
