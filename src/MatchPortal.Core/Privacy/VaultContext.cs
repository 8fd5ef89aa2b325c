using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy;

/// <summary>The one table with names. Internal: nobody outside <see cref="IdentityVault"/> makes one.</summary>
internal sealed class VaultContext(DbContextOptions<VaultContext> options) : DbContext(options)
{
    public DbSet<CitizenIdentity> Identities => Set<CitizenIdentity>();

    public static void ApplyModel(ModelBuilder model) => model.Entity<CitizenIdentity>(identity =>
    {
        identity.ToTable("CitizenIdentities");
        identity.HasKey(i => i.CitizenId);
        identity.Property(i => i.CitizenId).ValueGeneratedNever();
        identity.ComplexProperty(i => i.Name);
        identity.ComplexProperty(i => i.Contact);
        identity.Property(i => i.Version).IsConcurrencyToken();
        identity.HasIndex(i => i.CaseReference).IsUnique();
    });

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortalConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => ApplyModel(modelBuilder);
}
