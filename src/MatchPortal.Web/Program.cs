using MatchPortal.Web;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalOptions(builder.Configuration);
builder.Services.AddPortalTexts();
builder.Services.AddPortalSecurity(builder.Configuration);
builder.Services.AddPortalPages();
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);

var app = builder.Build();
app.UsePortalSecurityHeaders();
app.UsePortalTexts();
app.UsePortalErrors();
app.UseCookiePolicy();
app.UseRateLimiter();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.Run();
