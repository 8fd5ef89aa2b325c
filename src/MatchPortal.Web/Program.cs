using MatchPortal.Core.Data;
using MatchPortal.Web;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalOptions(builder.Configuration);
builder.Services.AddPortalTexts();
builder.Services.AddPortalSecurity(builder.Configuration);
builder.Services.AddPortalPages();
builder.Services.AddPortalData(DataFolder.Find(builder.Configuration["Portal:DataFolder"]));
builder.Services.AddPortalSignIn();
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);

var app = builder.Build();
app.UsePortalSecurityHeaders();
app.UsePortalTexts();
app.UsePortalErrors();
app.UseCookiePolicy();
app.UseRateLimiter();
app.UsePortalSignIn();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();
app.MapPortalSignIn();
await using (var scope = app.Services.CreateAsyncScope())
{
    await scope.ServiceProvider.GetRequiredService<PortalDatabase>().Open(allowDemo: app.Environment.IsDevelopment());
}

app.Run();
