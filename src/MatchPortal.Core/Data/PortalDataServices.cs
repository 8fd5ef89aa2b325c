using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data.Backups;
using MatchPortal.Core.Privacy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MatchPortal.Core.Data;

public static class PortalDataServices
{
    /// <summary>The database's doors, for a program that has a <see cref="DataFolder"/>.</summary>
    public static IServiceCollection AddPortalData(this IServiceCollection services, DataFolder folder)
    {
        var connection = SqliteSettings.ConnectionString(folder);
        var settings = new SqliteSettings();
        void UseDatabase(DbContextOptionsBuilder options) => options.UseSqlite(connection).AddInterceptors(settings);

        services.TryAddSingleton(TimeProvider.System);

        // The third version has passkeys. Identity's context reads it here and nowhere else: without it there is no table for them.
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton(folder);
        services.AddSingleton<ChangeSignal>();
        services.AddDbContext<PortalContext>(UseDatabase);
        services.AddDbContext<AccountContext>(UseDatabase);
        services.AddDbContext<SchemaContext>(UseDatabase);
        services.AddScoped<IdentityVault>();
        services.AddScoped<PortalDatabase>();
        services.AddScoped<BackupWriter>();
        return services;
    }
}
