using MatchPortal.Core.JobCentres;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Accounts;

public static class AccountServices
{
    /// <summary>
    /// Accounts as the site and the commands share them: the same demands on a password, the same lockout. Needs the doors of
    /// <see cref="Data.PortalDataServices.AddPortalData"/>; the site adds sign-in to what this returns.
    /// </summary>
    public static IdentityBuilder AddPortalAccounts(this IServiceCollection services)
    {
        // OWASP's number of rounds for PBKDF2 with SHA-512; older hashes are made anew at the next sign-in.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddScoped<AccountTransaction>();
        services.AddScoped<AccountRoles>();
        services.AddScoped<Administrators>();
        services.AddScoped<CodeDesk>();
        services.AddScoped<StaffInvitations>();
        services.AddScoped<CaseCodes>();
        services.AddScoped<UnitDirectory>();
        services.AddScoped<AccountOpening>();
        return services.AddIdentityCore<Account>(Demand)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<AccountContext>()
            .AddPasswordValidator<GuessablePassword>()
            .AddErrorDescriber<DanishAccountErrors>();
    }

    private static void Demand(IdentityOptions options)
    {
        // Length protects; forced signs and digits make people write passwords down.
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = true;

        // The user name is the e-mail address, which may hold any letter; the address itself is checked.
        options.User.AllowedUserNameCharacters = "";
    }
}
