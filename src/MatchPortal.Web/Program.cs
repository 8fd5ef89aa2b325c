using MatchPortal.Core;
using MatchPortal.Web;
using MatchPortal.Web.Feeds;
using MatchPortal.Web.Mailing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Start;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;

return await PortalStart.Run(args, AddServices, MapSite);

static void AddServices(WebApplicationBuilder builder)
{
    builder.Services.AddPortalOptions(builder.Configuration);
    builder.Services.AddPortalTexts();
    builder.Services.AddPortalSecurity(builder.Configuration);
    builder.Services.AddPortalPages();
    builder.Services.AddPortalFeatures();
    builder.Services.AddPortalMailing();
    builder.Services.AddScoped<PostingFeed>();
    builder.Services.AddPortalMapping(builder.Configuration);
    builder.Services.AddPortalSignIn();
    builder.WebHost.ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;

        // A search pasted by mistake is answered with a sentence, so it must get this far: ten thousand letters, six bytes each.
        server.Limits.MaxRequestLineSize = 64 * 1024;
    });
}

static void MapSite(WebApplication app)
{
    app.UsePortalSecurityHeaders();
    app.UsePortalTexts();
    app.UsePortalErrors();
    app.UseCookiePolicy();
    app.UseRateLimiter();
    app.UsePortalSignIn();
    app.MapStaticAssets().AllowAnonymous();
    app.MapRazorPages().WithStaticAssets();
    app.MapPortalFeeds();
    app.MapPortalSignIn();
}
