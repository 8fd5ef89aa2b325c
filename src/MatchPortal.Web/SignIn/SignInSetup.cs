using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.SignIn;

public static class SignInSetup
{
    public const string SignInPage = "/konto/log-ind";

    /// <summary>The query's name for the page somebody wanted before signing in.</summary>
    public const string ReturnName = "retur";

    private static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(45);

    private static readonly TimeSpan PasskeyTime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddPortalSignIn(this IServiceCollection services)
    {
        services.AddPortalAccounts().AddSignInManager();
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, PortalPrincipals>();
        services.AddScoped<IUserConfirmation<Account>, PersonConfirmation>();
        services.Configure<IdentityOptions>(options => options.SignIn.RequireConfirmedAccount = true);
        services.AddScoped<People>();
        services.AddScoped<WaysIn>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<PasskeyAnswers>();
        services.AddSingleton<DecoyHash>();
        services.AddSingleton<Turns>();
        services.AddScoped<CodeDoor>();
        services.AddSingleton<WrongCodes>();
        services.AddSingleton<StartPages>();
        services.AddSingleton<LostForms>();
        services.AddScoped<DemoSignIn>();
        services.AddHostedService<DemoSignInGuard>();
        AddCookies(services);
        AddPasskeys(services);
        services.AddAuthorization(FolderAccess.AddPolicies);
        services.Configure<RazorPagesOptions>(pages => FolderAccess.Apply(pages.Conventions));
        return services;
    }

    /// <summary>Stands behind the error handling, so that a closed page answers as every other refusal.</summary>
    public static void UsePortalSignIn(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>An address that nothing answers is not found, for everyone alike. Without this the fallback policy would ask strangers to sign in first.</summary>
    public static void MapPortalSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPasskeys();
        routes.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("MatchPortal");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<DataFolder, ILoggerFactory>((keys, folder, logs) =>
                keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new DirectoryInfo(folder.Keys), logs));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SignInCookie)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, PasskeyCookie);
    }

    private static void SignInCookie(CookieAuthenticationOptions options)
    {
        Describe(options.Cookie, "mp-bruger");
        options.ExpireTimeSpan = IdleTime;
        options.SlidingExpiration = true;
        options.LoginPath = SignInPage;
        options.ReturnUrlParameter = ReturnName;
        options.Events.OnValidatePrincipal = SessionCheck.Validate;
        options.Events.OnRedirectToLogin = async context =>
        {
            var kept = await context.HttpContext.RequestServices.GetRequiredService<LostForms>().Keep(context.HttpContext, context.Options);
            context.Response.Redirect(kept ? $"{SignInPage}?{ReturnName}={Uri.EscapeDataString(LostForms.Page)}" : context.RedirectUri);
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // Where Identity keeps a passkey's challenge between question and answer.
    private static void PasskeyCookie(CookieAuthenticationOptions options)
    {
        Describe(options.Cookie, "mp-noegle");
        options.ExpireTimeSpan = PasskeyTime;
    }

    private static void Describe(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }

    private static void AddPasskeys(IServiceCollection services) =>
        services.AddOptions<IdentityPasskeyOptions>().Configure<PortalOptions>((passkeys, portal) =>
        {
            passkeys.ServerDomain = portal.PasskeyDomain;
            passkeys.AuthenticatorTimeout = PasskeyTime;

            // Nobody types a name, so the key must know whose it is; and it is a whole sign-in, so it must know that it is held by its owner.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });
}
