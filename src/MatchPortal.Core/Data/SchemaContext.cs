using MatchPortal.Core.Accounts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Data;

/// <summary>
/// The whole schema: one database, one row of migrations, three doors (<see cref="PortalContext"/>, <see cref="AccountContext"/>, the vault). Used for
/// migrations only; the keys across the doors stand here.
/// </summary>
public sealed class SchemaContext(DbContextOptions<SchemaContext> options) : AccountContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortalConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        PortalModel.Apply(builder);
        VaultContext.ApplyModel(builder);
        builder.Entity<CitizenIdentity>().HasOne<Citizen>().WithOne().HasForeignKey<CitizenIdentity>(i => i.CitizenId).OnDelete(DeleteBehavior.Cascade);
        builder.Entity<Citizen>().HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.SetNull);
        builder.Entity<StaffMember>().HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.SetNull);
        builder.Entity<CompanyMember>().HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.SetNull);
    }
}
