using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Accounts;

/// <summary>The tables of sign-in, and only they. Part of the one database (see <see cref="Data.SchemaContext"/>).</summary>
public class AccountContext : IdentityDbContext<Account, IdentityRole<Guid>, Guid>
{
    public AccountContext(DbContextOptions<AccountContext> options)
        : base(options)
    {
    }

    // Not public: the container would not know which of the two to use.
    protected AccountContext(DbContextOptions options)
        : base(options)
    {
    }
}
